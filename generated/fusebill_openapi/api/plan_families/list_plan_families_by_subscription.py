"""Read Plan Families By Subscription, `GET /planFamilies/bySubscription/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.plan_family import PlanFamily

OPERATION: Operation[list[PlanFamily]] = Operation(
    "list_plan_families_by_subscription",
    "GET",
    "/planFamilies/bySubscription/{subscriptionId}",
    reads=json_of(Array(Object("PlanFamily"))),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
)


def request(subscription_id: int) -> Request[list[PlanFamily]]:
    """Read Plan Families By Subscription.

    Lists the families whose plans a subscription can migrate to; an empty array when there are none. The ids of
    planFamilyRelationship are what creating a migration takes.

    Known from public client code only. One client calls it a read, although the answer is an array.

    Args:
        subscription_id: Fusebill id of the subscription.
    """
    return OPERATION.request(path=(subscription_id,))


call = caller(request)
