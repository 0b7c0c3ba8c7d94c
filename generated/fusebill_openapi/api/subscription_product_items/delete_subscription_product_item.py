"""Delete Subscription Product Item, `DELETE /SubscriptionProductItems/{subscriptionProductItemId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "delete_subscription_product_item",
    "DELETE",
    "/SubscriptionProductItems/{subscriptionProductItemId}",
    reads=any_json,
    path_parameters=(Parameter("subscription_product_item_id", "subscriptionProductItemId", INTEGER, required=True),),
)


def request(subscription_product_item_id: int) -> Request[JSON]:
    """Delete Subscription Product Item.

    Presumably deletes a tracked item. Known from public client code only, where generic methods offer it, so it may
    not exist at all. The documented way is the PATCH call with operation Delete.

    Args:
        subscription_product_item_id: Fusebill id of the tracked item.
    """
    return OPERATION.request(path=(subscription_product_item_id,))


call = caller(request)
