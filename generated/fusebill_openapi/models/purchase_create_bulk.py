"""PurchaseCreateBulk. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .bulk_purchase_item_input import BulkPurchaseItemInput, BulkPurchaseItemInputFields
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields
    from .view import View


@model
class PurchaseCreateBulk(Input):
    """Purchases of one customer to create at once."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    purchases: Sequence[BulkPurchaseItemInput | BulkPurchaseItemInputFields] = field(
        "purchases", Array(Object("BulkPurchaseItemInput"))
    )
    auto_purchase: bool | None | Unset = field("autoPurchase", BOOLEAN, default=UNSET)
    """True finalizes and charges the purchases at once; false or nothing leaves them as drafts."""
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )
    """How to collect the invoice that autoPurchase may result in."""
    view: View | str | None | Unset = field("view", Choice("View"), default=UNSET)
    """A query parameter in other calls. Named by the generated help page only."""


class PurchaseCreateBulkFields(TypedDict, total=False):
    """The fields of `PurchaseCreateBulk`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    purchases: Required[Sequence[BulkPurchaseItemInput | BulkPurchaseItemInputFields]]
    auto_purchase: bool | None | Unset
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
    view: View | str | None | Unset
