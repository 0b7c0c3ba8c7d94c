"""Read Purchase Product Item, `GET /purchaseProductItems/{purchaseProductItemId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[TrackedItem] = Operation(
    "get_purchase_product_item",
    "GET",
    "/purchaseProductItems/{purchaseProductItemId}",
    reads=json_of(Object("TrackedItem")),
    path_parameters=(Parameter("purchase_product_item_id", "purchaseProductItemId", INTEGER, required=True),),
)


def request(purchase_product_item_id: int) -> Request[TrackedItem]:
    """Read Purchase Product Item.

    Reads one tracked item of a purchase; it carries purchaseId and no ids of a subscription. No call lists the
    tracked items of one purchase.

    The page calls the id purchaseProductItemID, the generated help page id; the latter writes the path
    PurchaseProductItems. The page ends with an error whose text was not visible.

    Args:
        purchase_product_item_id: Fusebill id of the tracked item.
    """
    return OPERATION.request(path=(purchase_product_item_id,))


call = caller(request)
