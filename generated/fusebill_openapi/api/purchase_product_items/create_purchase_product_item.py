"""Add Tracked Item on Purchase, `POST /purchaseProductItems`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_product_item_create import PurchaseProductItemCreate, PurchaseProductItemCreateFields
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[TrackedItem] = Operation(
    "create_purchase_product_item",
    "POST",
    "/purchaseProductItems",
    reads=json_of(Object("TrackedItem")),
    body=Object("PurchaseProductItemCreate"),
    look_up=LookUp("list_product_items", "product_items.list", ("reference",)),
)


def request(body: PurchaseProductItemCreate | PurchaseProductItemCreateFields) -> Request[TrackedItem]:
    """Add Tracked Item on Purchase.

    Adds a tracked item to a draft purchase of a product that tracks items. The reference must be unique among the
    tracked items of the product, not only of the purchase. Unlike the call for subscriptions, this one neither
    previews nor takes options for an invoice, since a draft is not charged.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
