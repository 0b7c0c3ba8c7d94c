"""Cancel Subscription, `POST /subscriptionCancellation`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.subscription_cancel import SubscriptionCancel, SubscriptionCancelFields

OPERATION: Operation[Subscription] = Operation(
    "cancel_subscription",
    "POST",
    "/subscriptionCancellation",
    reads=json_of(Object("Subscription")),
    body=Object("SubscriptionCancel"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(body: SubscriptionCancel | SubscriptionCancelFields) -> Request[Subscription]:
    """Cancel Subscription.

    Cancels a subscription in status Active or Provisioning; drafts are deleted instead. No call takes it back.

    Unearned and Full reverse charges into the customer's available funds; no refund is sent, and None moves
    nothing. Check the id first: the page warns that a wrong one cancels some other subscription.

    One public client posts to /subscriptionCancellation/{subscriptionId} instead; the page and two other clients
    name the subscription in the body only.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
