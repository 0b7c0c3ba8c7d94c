"""Create Migration (Now or Future), `POST /subscriptions/{subscriptionId}/migrate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.migration import Migration
    from ...models.subscription_migration_create import SubscriptionMigrationCreate, SubscriptionMigrationCreateFields

OPERATION: Operation[Migration] = Operation(
    "create_subscription_migration",
    "POST",
    "/subscriptions/{subscriptionId}/migrate",
    reads=json_of(Object("Migration")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
    body=Object("SubscriptionMigrationCreate"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_subscription_migration", "subscription_migrations.get", ()),
)


def request(
    subscription_id: int, body: SubscriptionMigrationCreate | SubscriptionMigrationCreateFields
) -> Request[Migration]:
    """Create Migration (Now or Future).

    Moves a subscription to another plan along a relationship of a plan family, at once or later. With timing Now
    there is no way back, and money moves: earningOption reverses charges of the old subscription, and the new one
    charges. A scheduled migration does the same when its time comes; until then it can be cancelled.

    Read the plan families of the subscription for the relationships on offer. How the date of a SpecificDate Read
    the plan families of the subscription for the relationships on offer. How the date of a SpecificDate migration
    is sent was not shown; answers call it scheduledMigrationDate, a filter of the lists
    ScheduledMigration.SpecifiedDate.

    The table prints expiryOption twice and has its descriptions shifted by a row; this description follows the page
    of the object. The answer was not shown; the migration is described by that page and a public client.

    Args:
        subscription_id: Fusebill id of the subscription.
        body: What to send.
    """
    return OPERATION.request(path=(subscription_id,), body=body)


call = caller(request)
