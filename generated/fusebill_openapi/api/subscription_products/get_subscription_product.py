"""Read Subscription Product, `GET /SubscriptionProducts/{subscriptionProductId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_product import SubscriptionProduct

OPERATION: Operation[SubscriptionProduct] = Operation(
    "get_subscription_product",
    "GET",
    "/SubscriptionProducts/{subscriptionProductId}",
    reads=json_of(Object("SubscriptionProduct")),
    path_parameters=(Parameter("subscription_product_id", "subscriptionProductId", INTEGER, required=True),),
)


def request(subscription_product_id: int) -> Request[SubscriptionProduct]:
    """Read Subscription Product.

    Reads one product of a subscription. The page's header capitalises the path, its samples write
    subscriptionproducts and subscriptionProducts.

    Args:
        subscription_product_id: Fusebill id of the subscription product.
    """
    return OPERATION.request(path=(subscription_product_id,))


call = caller(request)
