"""Read Subscription Billing Period Definition, `GET /BillingPeriodDefinitions/GetBySubscription/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.billing_period_definition import BillingPeriodDefinition

OPERATION: Operation[BillingPeriodDefinition] = Operation(
    "get_subscription_billing_period_definition",
    "GET",
    "/BillingPeriodDefinitions/GetBySubscription/{subscriptionId}",
    reads=json_of(Object("BillingPeriodDefinition")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
)


def request(subscription_id: int) -> Request[BillingPeriodDefinition]:
    """Read Subscription Billing Period Definition.

    Reads the billing period definition that a subscription belongs to, for example to put other subscriptions on
    the same invoice.

    Args:
        subscription_id: Fusebill id of the subscription.
    """
    return OPERATION.request(path=(subscription_id,))


call = caller(request)
