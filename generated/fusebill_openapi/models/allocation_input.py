"""AllocationInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import INTEGER, NUMBER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class AllocationInput(Input):
    """The part of an amount that goes to one invoice."""

    invoice_id: int | None | Unset = field("invoiceId", INTEGER, default=UNSET)
    """Fusebill id of the invoice. Some tables spell it invoiceID; every JSON sample writes invoiceId."""
    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """In the customer's currency."""


class AllocationInputFields(TypedDict, total=False):
    """The fields of `AllocationInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_id: int | None | Unset
    amount: Decimal | int | str | None | Unset
