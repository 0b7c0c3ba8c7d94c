"""Read Subscription Product Item, `GET /subscriptionproductitems/{subscriptionProductItemId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[TrackedItem] = Operation(
    "get_subscription_product_item",
    "GET",
    "/subscriptionproductitems/{subscriptionProductItemId}",
    reads=json_of(Object("TrackedItem")),
    path_parameters=(Parameter("subscription_product_item_id", "subscriptionProductItemId", INTEGER, required=True),),
)


def request(subscription_product_item_id: int) -> Request[TrackedItem]:
    """Read Subscription Product Item.

    Reads one tracked item of a subscription product. The path occurs in several casings, SubscriptionProductItems
    and subscriptionProductItems among them. The sample shows reference as a bare number; it is text.

    Args:
        subscription_product_item_id: Fusebill id of the tracked item.
    """
    return OPERATION.request(path=(subscription_product_item_id,))


call = caller(request)
