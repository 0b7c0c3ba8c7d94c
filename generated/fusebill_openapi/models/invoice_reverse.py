"""InvoiceReverse. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields
    from .reverse_charge_option import ReverseChargeOption


@model
class InvoiceReverse(Input):
    """The reversal of an invoice."""

    invoice_id: int = field("invoiceId", INTEGER)
    """Fusebill id of the invoice. Not marked as required, yet nothing else names the invoice."""
    reverse_charge_option: ReverseChargeOption | str | None | Unset = field(
        "reverseChargeOption", Choice("ReverseChargeOption"), default=UNSET
    )
    """The table calls it reverseChargeOptions. Whether it may be left out is not stated."""
    reference: str | None | Unset = field("reference", TEXT, default=UNSET)
    """Free text."""
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )
    """In samples that look like copies from another page; the generated help page does not have it."""


class InvoiceReverseFields(TypedDict, total=False):
    """The fields of `InvoiceReverse`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_id: Required[int]
    reverse_charge_option: ReverseChargeOption | str | None | Unset
    reference: str | None | Unset
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
