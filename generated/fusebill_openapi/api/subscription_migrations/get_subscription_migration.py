"""Read Migration, `GET /subscriptions/{subscriptionId}/migrate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.migration import Migration

OPERATION: Operation[Migration] = Operation(
    "get_subscription_migration",
    "GET",
    "/subscriptions/{subscriptionId}/migrate",
    reads=json_of(Object("Migration")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
)


def request(subscription_id: int) -> Request[Migration]:
    """Read Migration.

    Reads the scheduled migration of a subscription. Method and path are known from public client code only; that
    the answer is the migration is an inference.

    Args:
        subscription_id: Fusebill id of the subscription.
    """
    return OPERATION.request(path=(subscription_id,))


call = caller(request)
