"""Update Coupon, `PUT /Coupons`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.coupon import Coupon
    from ...models.coupon_update import CouponUpdate, CouponUpdateFields

OPERATION: Operation[Coupon] = Operation(
    "update_coupon",
    "PUT",
    "/Coupons",
    reads=json_of(Object("Coupon")),
    body=Object("CouponUpdate"),
    put_nullifies=True,
)


def request(body: CouponUpdate | CouponUpdateFields) -> Request[Coupon]:
    """Update Coupon.

    Changes a coupon; the id in the body names it, there is none in the path. Known from the generated help page
    only; whether a customer's API key may call it is not known.

    What becomes of fields left out is not documented; that they become null is assumed, as with other PUT calls, so
    send everything. Do not send an answer back as it is: it has objects where the request has bare ids. The answer
    was visible up to applyToAllPlans.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
