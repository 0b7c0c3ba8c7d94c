"""Calculate Subscription Product, `PUT /SubscriptionProductsCalculator`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription_product_update import SubscriptionProductUpdate, SubscriptionProductUpdateFields

OPERATION: Operation[JSON] = Operation(
    "calculate_subscription_product",
    "PUT",
    "/SubscriptionProductsCalculator",
    reads=any_json,
    body=Object("SubscriptionProductUpdate"),
)


def request(body: SubscriptionProductUpdate | SubscriptionProductUpdateFields) -> Request[JSON]:
    """Calculate Subscription Product.

    Presumably calculates the price of a subscription product without saving anything: the purpose is inferred from
    the name. Known from the generated help page only, which breaks off before the answer.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
