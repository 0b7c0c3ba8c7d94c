"""RefundCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_input import AllocationInput, AllocationInputFields
    from .refund_method import RefundMethod


@model
class RefundCreate(Input):
    """A payment to give back, wholly or in part."""

    original_payment_id: int = field("originalPaymentId", INTEGER)
    """Transaction id of the payment, not the id of its payment activity."""
    amount: Decimal | int | str = field("amount", NUMBER)
    """In the customer's currency."""
    reference: str | None | Unset = field("reference", Text(500), default=UNSET)
    """Free text."""
    refund_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset = field(
        "refundAllocations", Array(Object("AllocationInput")), default=UNSET
    )
    """Needed when the payment is fully allocated to invoices; the sum must equal the amount of the refund."""
    method: RefundMethod | str | None | Unset = field("method", Choice("RefundMethod"), default=UNSET)
    """PaymentMethod unless sent. A generated sample shows it as the number 0; send the name."""
    reference_date: datetime | date | None | Unset = field("referenceDate", TIMESTAMP, default=UNSET)
    """Named by the generated help page only."""
    netsuite_id: str | None | Unset = field("netsuiteId", TEXT, default=UNSET)
    """Named by the generated help page only."""


class RefundCreateFields(TypedDict, total=False):
    """The fields of `RefundCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    original_payment_id: Required[int]
    amount: Required[Decimal | int | str]
    reference: str | None | Unset
    refund_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset
    method: RefundMethod | str | None | Unset
    reference_date: datetime | date | None | Unset
    netsuite_id: str | None | Unset
