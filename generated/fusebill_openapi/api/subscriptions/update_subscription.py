"""Update Subscription, `PUT /subscriptions`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.subscription_update import SubscriptionUpdate, SubscriptionUpdateFields

OPERATION: Operation[Subscription] = Operation(
    "update_subscription",
    "PUT",
    "/subscriptions",
    reads=json_of(Object("Subscription")),
    query_parameters=(
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
    ),
    body=Object("SubscriptionUpdate", "Subscription"),
    moves_money=True,
    put_nullifies=True,
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(
    body: SubscriptionUpdate | SubscriptionUpdateFields | Subscription,
    *,
    temporarily_disable_auto_post: bool | None = None,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
) -> Request[Subscription]:
    """Update Subscription.

    Replaces a subscription. Fields left out of the body may become null, so read the subscription, change what you
    need and send the whole object back. Before that, remove the legacy subscriptionProductDiscount from every
    product and keep subscriptionProductDiscounts; otherwise discounts are lost.

    Many changes have no call of their own and are made here:

    - name and description: subscriptionOverride
    - quantity of a product, and whether it is included: subscriptionProducts
    - scheduled activation, in UTC: scheduledActivationTimestamp
    - expiry: remainingInterval; 0 charges once at the activation and expires at once, null never expires
    - contract dates, in UTC: contractStartTimestamp and contractEndTimestamp

    Changes of products, quantities or prices of an active subscription can create and post an invoice, which may be
    collected. Turning priceUpliftsEnabled of a product from true to false deletes its price uplifts: existing,
    future and historical ones.

    The id goes into the body. Header and prose of the page put it into the path as well
    (/subscriptions/{subscriptionId}), and one public application calls it so; all samples use this path. Only the
    fields of the page's tables can be edited. The curl sample sends no more than id, customerId, planCode,
    planName, status, reference and subscriptionProducts, another sample sends booleans as text.

    Args:
        body: What to send.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
        preview: Known from public client code only; presumably true simulates the call.
        show_zero_dollar_charges: Known from public client code only; presumably true shows charges of zero.
    """
    return OPERATION.request(query=(temporarily_disable_auto_post, preview, show_zero_dollar_charges), body=body)


call = caller(request)
