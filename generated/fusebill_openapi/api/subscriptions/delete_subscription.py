"""Delete Subscription, `DELETE /subscriptions/Delete/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_subscription",
    "DELETE",
    "/subscriptions/Delete/{subscriptionId}",
    reads=nothing,
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(subscription_id: int) -> Request[None]:
    """Delete Subscription.

    Deletes a draft subscription for good; it disappears from the customer. The path does carry the word Delete;
    some public clients send DELETE /subscriptions/{id} instead, which no page documents.

    Args:
        subscription_id: Fusebill id of the subscription.
    """
    return OPERATION.request(path=(subscription_id,))


call = caller(request)
