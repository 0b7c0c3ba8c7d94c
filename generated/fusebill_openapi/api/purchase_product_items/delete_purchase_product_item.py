"""Delete Purchase Product Item, `DELETE /purchaseProductItems/{purchaseProductItemId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_purchase_product_item",
    "DELETE",
    "/purchaseProductItems/{purchaseProductItemId}",
    reads=nothing,
    path_parameters=(Parameter("purchase_product_item_id", "purchaseProductItemId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("get_purchase_product_item", "purchase_product_items.get", ()),
)


def request(purchase_product_item_id: int) -> Request[None]:
    """Delete Purchase Product Item.

    Deletes a tracked item of a draft purchase for good. Unlike changing one, this is refused once the purchase is
    finalized or cancelled; with which status was not visible. The page calls the id ItemId.

    Args:
        purchase_product_item_id: Fusebill id of the tracked item.
    """
    return OPERATION.request(path=(purchase_product_item_id,))


call = caller(request)
