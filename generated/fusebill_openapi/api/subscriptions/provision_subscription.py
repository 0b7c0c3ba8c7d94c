"""Provision Subscription, `POST /SubscriptionProvision/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription

OPERATION: Operation[Subscription] = Operation(
    "provision_subscription",
    "POST",
    "/SubscriptionProvision/{subscriptionId}",
    reads=json_of(Object("Subscription")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
    ),
    moves_money=True,
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(
    subscription_id: int,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
) -> Request[Subscription]:
    """Provision Subscription.

    Moves a draft subscription to status Provisioning: the service is switched on before billing starts, as in a
    free trial. Takes no body.

    Products that are set to charge at provisioning (chargeAtSubscriptionActivation is false) are invoiced, and the
    invoice may be collected; otherwise no money moves. The three parameters are known from public client code only.

    Args:
        subscription_id: Fusebill id of the subscription.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
    """
    return OPERATION.request(
        path=(subscription_id,), query=(preview, show_zero_dollar_charges, temporarily_disable_auto_post)
    )


call = caller(request)
