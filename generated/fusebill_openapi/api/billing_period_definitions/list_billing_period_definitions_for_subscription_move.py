"""List Billing Period Definitions for a Subscription Move, `GET /BillingPeriodDefinitions/GetDefinitionSummariesForSubscriptionMove/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.billing_interval import BillingInterval
    from ...models.billing_period_definition_summary import BillingPeriodDefinitionSummary

OPERATION: Operation[list[BillingPeriodDefinitionSummary]] = Operation(
    "list_billing_period_definitions_for_subscription_move",
    "GET",
    "/BillingPeriodDefinitions/GetDefinitionSummariesForSubscriptionMove/{customerId}",
    reads=json_of(Array(Object("BillingPeriodDefinitionSummary"))),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    query_parameters=(
        Parameter("current_subscription_id", "currentSubscriptionId", INTEGER, required=True),
        Parameter("interval", "interval", Choice("BillingInterval"), required=True),
        Parameter("number_of_intervals", "numberOfIntervals", INTEGER, required=True),
    ),
)


def request(
    customer_id: int, *, current_subscription_id: int, interval: BillingInterval | str, number_of_intervals: int
) -> Request[list[BillingPeriodDefinitionSummary]]:
    """List Billing Period Definitions for a Subscription Move.

    Lists the billing period definitions that a subscription could move to. Does not page. Known from the generated
    help page only, which calls the id in the path parentId; that it is the customer's is an inference.

    Args:
        customer_id: Fusebill id of the customer.
        current_subscription_id: Fusebill id of the subscription to move.
        interval: Typed as a string by the generated help page; the values are those of sibling calls.
        number_of_intervals: Intervals in a billing period.
    """
    return OPERATION.request(path=(customer_id,), query=(current_subscription_id, interval, number_of_intervals))


call = caller(request)
