"""Update Price Override, `PUT /SubscriptionProductPriceOverrides`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import nothing
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription_product_price_override_update import (
        SubscriptionProductPriceOverrideUpdate,
        SubscriptionProductPriceOverrideUpdateFields,
    )

OPERATION: Operation[None] = Operation(
    "update_subscription_product_price_override",
    "PUT",
    "/SubscriptionProductPriceOverrides",
    reads=nothing,
    body=Object("SubscriptionProductPriceOverrideUpdate"),
    put_nullifies=True,
)


def request(
    body: SubscriptionProductPriceOverrideUpdate | SubscriptionProductPriceOverrideUpdateFields,
) -> Request[None]:
    """Update Price Override.

    Replaces the price override of a subscription product, named by the id of the subscription product. That fields
    left out become null is assumed, as with other PUT calls. The generated help page lists no answer.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
