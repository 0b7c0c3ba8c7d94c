"""Delete Coupon from Subscription, `DELETE /SubscriptionCoupons`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import BOOLEAN, INTEGER, TEXT
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "delete_subscription_coupon",
    "DELETE",
    "/SubscriptionCoupons",
    reads=any_json,
    query_parameters=(
        Parameter("subscription_id", "subscriptionId", INTEGER, required=True),
        Parameter("coupon_code", "couponCode", TEXT, required=True),
        Parameter("delete_all_discounts", "deleteAllDiscounts", BOOLEAN, required=True),
    ),
)


def request(*, subscription_id: int, coupon_code: str, delete_all_discounts: bool) -> Request[JSON]:
    """Delete Coupon from Subscription.

    Removes a coupon from a subscription, with or without the discounts that it made. Everything travels in the
    query. Neither answer nor status was shown.

    Args:
        subscription_id: Fusebill id of the subscription.
        coupon_code: Code of the coupon.
        delete_all_discounts: True also removes the discounts that the coupon made, from all products of the
            subscription.
    """
    return OPERATION.request(query=(subscription_id, coupon_code, delete_all_discounts))


call = caller(request)
