"""InvoiceWriteOff. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Required, TypedDict

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class InvoiceWriteOff(Input):
    """The write-off of an invoice."""

    invoice_id: int = field("invoiceId", INTEGER)
    """Fusebill id of the invoice."""
    amount: Decimal | int | str = field("amount", NUMBER)
    """Must be the whole outstanding balance."""
    reference: str | None | Unset = field("reference", TEXT, default=UNSET)
    """Named by the generated help page only; no length is given."""


class InvoiceWriteOffFields(TypedDict, total=False):
    """The fields of `InvoiceWriteOff`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_id: Required[int]
    amount: Required[Decimal | int | str]
    reference: str | None | Unset
