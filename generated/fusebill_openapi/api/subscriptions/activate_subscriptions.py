"""Activate Multiple Subscriptions, `POST /SubscriptionsActivation`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Array, Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.subscription_activate_multiple import (
        SubscriptionActivateMultiple,
        SubscriptionActivateMultipleFields,
    )

OPERATION: Operation[list[Subscription]] = Operation(
    "activate_subscriptions",
    "POST",
    "/SubscriptionsActivation",
    reads=json_of(Array(Object("Subscription"))),
    body=Object("SubscriptionActivateMultiple"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(body: SubscriptionActivateMultiple | SubscriptionActivateMultipleFields) -> Request[list[Subscription]]:
    """Activate Multiple Subscriptions.

    Activates several subscriptions of one customer; each must be in status Draft or Provisioning. The resulting
    invoices are posted and may be collected. Preview is a member of the body here, invoicePreview, while the
    activation of a single subscription takes it in the query.

    By the page the answer lists the activated subscriptions, with a preview of the invoices if one was asked for;
    its exact shape was not shown. To activate subscriptions along with draft purchases, use the activation of a
    customer's specific drafts.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
