"""Count Subscriptions By Status, `GET /customers/{customerId}/subscriptions/GetCountByStatus`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Choice
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_status import SubscriptionStatus

OPERATION: Operation[int] = Operation(
    "count_customer_subscriptions_by_status",
    "GET",
    "/customers/{customerId}/subscriptions/GetCountByStatus",
    reads=json_of(INTEGER),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    query_parameters=(Parameter("status", "status", Choice("SubscriptionStatus"), required=True),),
)


def request(customer_id: int, *, status: SubscriptionStatus | str) -> Request[int]:
    """Count Subscriptions By Status.

    Counts the subscriptions of a customer that have a given status. The answer is a bare number. A status that does
    not exist is answered with 500 instead of 400.

    Args:
        customer_id: Fusebill id of the customer.
        status: The status to count.
    """
    return OPERATION.request(path=(customer_id,), query=(status,))


call = caller(request)
