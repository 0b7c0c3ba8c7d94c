"""Read Subscription, V2, `GET /SubscriptionsV2/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import BOOLEAN, INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_v2 import SubscriptionV2

OPERATION: Operation[SubscriptionV2] = Operation(
    "get_subscription_v2",
    "GET",
    "/SubscriptionsV2/{subscriptionId}",
    reads=json_of(Object("SubscriptionV2")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
    query_parameters=(Parameter("include_deleted_tracked_items", "includeDeletedTrackedItems", BOOLEAN),),
)


def request(subscription_id: int, *, include_deleted_tracked_items: bool | None = None) -> Request[SubscriptionV2]:
    """Read Subscription, V2.

    Reads one subscription in a newer, flatter form: code, name, numberOfIntervals and interval stand on the top
    level, and coupons are plain codes. Known from the generated help pages only, which list the same resource as
    GET /v2/subscriptions/{id} too, outside this API's base address. No other call has this form.

    Args:
        subscription_id: Fusebill id of the subscription.
        include_deleted_tracked_items: True unless sent.
    """
    return OPERATION.request(path=(subscription_id,), query=(include_deleted_tracked_items,))


call = caller(request)
