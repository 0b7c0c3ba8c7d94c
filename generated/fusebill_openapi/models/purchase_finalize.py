"""PurchaseFinalize. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields


@model
class PurchaseFinalize(Input):
    """The draft purchases to finalize."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    purchase_ids: Sequence[int] = field("purchaseIds", Array(INTEGER))
    """Draft purchases of the customer."""
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )
    """How to collect the resulting invoice; without it the customer's billing terms apply."""


class PurchaseFinalizeFields(TypedDict, total=False):
    """The fields of `PurchaseFinalize`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    purchase_ids: Required[Sequence[int]]
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
