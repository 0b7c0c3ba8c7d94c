"""Activate Subscription, `POST /SubscriptionActivation/{subscriptionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, INTEGER, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.view import View

OPERATION: Operation[Subscription] = Operation(
    "activate_subscription",
    "POST",
    "/SubscriptionActivation/{subscriptionId}",
    reads=json_of(Object("Subscription")),
    path_parameters=(Parameter("subscription_id", "subscriptionId", INTEGER, required=True),),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
        Parameter("view", "view", Choice("View")),
    ),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(
    subscription_id: int,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
    view: View | str | None = None,
) -> Request[Subscription]:
    """Activate Subscription.

    Activates a subscription in status Draft or Provisioning. Takes no body; the page mentions that the billing
    period to align to can be chosen in one, but its fields were never shown.

    In most cases this creates an invoice, charges the customer and tries to collect. The subscription becomes
    Active even if the collection fails, so look at the invoice to learn whether money came in. With preview the
    invoice is calculated and nothing else happens. Which property carries it, and which the invoice of
    view=sideeffects, was not shown on this page; other calls use invoicePreview and sideEffects.

    The page writes showzerodollarcharges in lower case.

    Args:
        subscription_id: Fusebill id of the subscription.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
        view: Adds the invoices that the call results in to its answer.
    """
    return OPERATION.request(
        path=(subscription_id,), query=(preview, show_zero_dollar_charges, temporarily_disable_auto_post, view)
    )


call = caller(request)
