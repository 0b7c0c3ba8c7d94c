"""DebitCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

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
class DebitCreate(Input):
    """A credit to take back, wholly or in part."""

    original_credit_id: int = field("originalCreditId", INTEGER)
    """Transaction id of the credit."""
    amount: Decimal | int | str = field("amount", NUMBER)
    """In the customer's currency."""
    reference: str | None | Unset = field("reference", Text(500), default=UNSET)
    """Free text."""
    effective_timestamp: datetime | date | None | Unset = field("effectiveTimestamp", TIMESTAMP, default=UNSET)
    """When the debit takes effect. One sample sends a bare date."""
    debit_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset = field(
        "debitAllocations", Array(Object("AllocationInput")), default=UNSET
    )
    """How to split the debit over invoices. Needed for what exceeds the unallocated part of the credit."""


class DebitCreateFields(TypedDict, total=False):
    """The fields of `DebitCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    original_credit_id: Required[int]
    amount: Required[Decimal | int | str]
    reference: str | None | Unset
    effective_timestamp: datetime | date | None | Unset
    debit_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset
