"""CreditCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, TIMESTAMP, Array, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_input import AllocationInput, AllocationInputFields


@model
class CreditCreate(Input):
    """A credit to grant."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    amount: Decimal | int | str = field("amount", NUMBER)
    """In the customer's currency."""
    effective_timestamp: datetime | date = field("effectiveTimestamp", TIMESTAMP)
    """When the credit takes effect. The samples spell it effectiveTimeStamp."""
    reference: str | None | Unset = field("reference", Text(500), default=UNSET)
    """Free text."""
    credit_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset = field(
        "creditAllocations", Array(Object("AllocationInput")), default=UNSET
    )
    """How to split the credit over invoices."""


class CreditCreateFields(TypedDict, total=False):
    """The fields of `CreditCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    amount: Required[Decimal | int | str]
    effective_timestamp: Required[datetime | date]
    reference: str | None | Unset
    credit_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset
