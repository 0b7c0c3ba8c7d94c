"""Delete Price Override, `DELETE /SubscriptionProductPriceOverrides/{subscriptionProductId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "delete_subscription_product_price_override",
    "DELETE",
    "/SubscriptionProductPriceOverrides/{subscriptionProductId}",
    reads=any_json,
    path_parameters=(Parameter("subscription_product_id", "subscriptionProductId", INTEGER, required=True),),
)


def request(subscription_product_id: int) -> Request[JSON]:
    """Delete Price Override.

    Removes the price override of a subscription product, which restores the price and the pricing model of the plan
    product. The vendor's pages describe this effect; method and path are known from public client code only.

    Args:
        subscription_product_id: Fusebill id of the subscription product.
    """
    return OPERATION.request(path=(subscription_product_id,))


call = caller(request)
