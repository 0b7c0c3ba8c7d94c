"""Update Purchase Product Item, `PUT /purchaseProductItems`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_product_item_update import PurchaseProductItemUpdate, PurchaseProductItemUpdateFields
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[TrackedItem] = Operation(
    "update_purchase_product_item",
    "PUT",
    "/purchaseProductItems",
    reads=json_of(Object("TrackedItem")),
    body=Object("PurchaseProductItemUpdate", "TrackedItem"),
    put_nullifies=True,
)


def request(body: PurchaseProductItemUpdate | PurchaseProductItemUpdateFields | TrackedItem) -> Request[TrackedItem]:
    """Update Purchase Product Item.

    Changes a tracked item of a purchase. The page first speaks of a draft purchase and then allows drafts,
    purchased and cancelled ones alike. That fields left out become null is assumed, as with other PUT calls.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
