"""Create Price Override, `POST /SubscriptionProductPriceOverrides`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import nothing
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription_product_price_override_create import (
        SubscriptionProductPriceOverrideCreate,
        SubscriptionProductPriceOverrideCreateFields,
    )

OPERATION: Operation[None] = Operation(
    "create_subscription_product_price_override",
    "POST",
    "/SubscriptionProductPriceOverrides",
    reads=nothing,
    body=Object("SubscriptionProductPriceOverrideCreate"),
    look_up=LookUp("get_subscription_product", "subscription_products.get", ()),
)


def request(
    body: SubscriptionProductPriceOverrideCreate | SubscriptionProductPriceOverrideCreateFields,
) -> Request[None]:
    """Create Price Override.

    Overrides the price of a subscription product. The id in the body is that of the subscription product, not of
    the override. The new price applies from then on: to the next charge, or to the next raise of the quantity.

    In the sample neighbouring ranges share a bound (the first ends at 3.0, the next starts there), the first one
    starts at 1.0, and chargeAmount is the price of the last one. The generated help page lists no answer.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
