"""InvoiceReverseSpecificCharges. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Array, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .reverse_charge_option import ReverseChargeOption


@model
class InvoiceReverseSpecificCharges(Input):
    """The reversal of some charges of an invoice."""

    invoice_id: int = field("invoiceId", INTEGER)
    """Fusebill id of the invoice. Not marked as required, yet nothing else names the invoice."""
    charge_ids: Sequence[int] = field("chargeIds", Array(INTEGER))
    """The charges to reverse. Not marked as required, yet nothing else names them."""
    reverse_charge_option: ReverseChargeOption | str | None | Unset = field(
        "reverseChargeOption", Choice("ReverseChargeOption"), default=UNSET
    )
    """Text on the generated help page; the values are those of reversing an invoice."""
    reference: str | None | Unset = field("reference", TEXT, default=UNSET)
    """Free text."""


class InvoiceReverseSpecificChargesFields(TypedDict, total=False):
    """The fields of `InvoiceReverseSpecificCharges`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_id: Required[int]
    charge_ids: Required[Sequence[int]]
    reverse_charge_option: ReverseChargeOption | str | None | Unset
    reference: str | None | Unset
