"""DraftInvoicePostReadyCharges. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields


@model
class DraftInvoicePostReadyCharges(Input):
    """How to collect the invoices that result."""

    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )


class DraftInvoicePostReadyChargesFields(TypedDict, total=False):
    """The fields of `DraftInvoicePostReadyCharges`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
