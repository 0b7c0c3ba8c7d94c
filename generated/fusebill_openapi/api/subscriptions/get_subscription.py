"""Read Subscription, `GET /subscriptions/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription

OPERATION: Operation[Subscription] = Operation(
    "get_subscription",
    "GET",
    "/subscriptions/{subscriptionId}",
    reads=json_of(Object("Subscription")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
)


def request(subscription_id: int) -> Request[Subscription]:
    """Read Subscription.

    Reads one subscription with all of its products, included or not. It is the starting point of every change: read
    it, change the copy, send the whole of it to the update.

    In the samples planFrequency.planRevisionId is the subscription's own id, and below planProduct the ids of the
    order-to-cash cycle, its charge models, its pricing model and its prices are that of the subscription product.
    Only the subscription and its products carry an address in uri; elsewhere it is null or an empty string.

    Args:
        subscription_id: Fusebill id of the subscription.
    """
    return OPERATION.request(path=(subscription_id,))


call = caller(request)
