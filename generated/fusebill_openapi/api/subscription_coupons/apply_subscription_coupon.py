"""Apply Coupon to Subscription, `POST /SubscriptionCoupons`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import TEXT, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_coupon import SubscriptionCoupon
    from ...models.subscription_coupon_apply import SubscriptionCouponApply, SubscriptionCouponApplyFields

OPERATION: Operation[SubscriptionCoupon] = Operation(
    "apply_subscription_coupon",
    "POST",
    "/SubscriptionCoupons",
    reads=json_of(Object("SubscriptionCoupon")),
    query_parameters=(Parameter("view", "view", TEXT),),
    body=Object("SubscriptionCouponApply"),
    look_up=LookUp("get_subscription", "subscriptions.get", ()),
)


def request(
    body: SubscriptionCouponApply | SubscriptionCouponApplyFields, *, view: str | None = None
) -> Request[SubscriptionCoupon]:
    """Apply Coupon to Subscription.

    Applies one or several coupons to a subscription; either couponCode or couponCodes must be sent. The vendor
    advises to validate the coupon first.

    The discounts reach only the products that are included at that moment, and come too late for an invoice that is
    already posted or a ready draft.

    Args:
        body: What to send.
        view: On the generated help page only, as a string that is default unless sent; sideeffects presumably
            fills sideEffects.
    """
    return OPERATION.request(query=(view,), body=body)


call = caller(request)
