"""Cancel Migration, `DELETE /subscriptions/{subscriptionId}/migrate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "cancel_subscription_migration",
    "DELETE",
    "/subscriptions/{subscriptionId}/migrate",
    reads=any_json,
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
)


def request(subscription_id: int) -> Request[JSON]:
    """Cancel Migration.

    Cancels the scheduled migration of a subscription. Known from public client code only; the answer was not seen.

    Args:
        subscription_id: Fusebill id of the subscription.
    """
    return OPERATION.request(path=(subscription_id,))


call = caller(request)
