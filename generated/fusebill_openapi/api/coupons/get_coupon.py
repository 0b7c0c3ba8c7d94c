"""Read Coupon, `GET /Coupons/{couponId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.coupon import Coupon

OPERATION: Operation[Coupon] = Operation(
    "get_coupon",
    "GET",
    "/Coupons/{couponId}",
    reads=json_of(Object("Coupon")),
    path_parameters=(Parameter("coupon_id", "couponId", INTEGER, required=True),),
)


def request(coupon_id: int) -> Request[Coupon]:
    """Read Coupon.

    Reads one coupon. The sample was visible up to description. In it a discount of an eligibility has a uri under
    /v1/coupons/, which looks like a slip, and the entries of planProducts have an id that differs from their
    planProductId, at which the uri points.

    Args:
        coupon_id: Fusebill id of the coupon.
    """
    return OPERATION.request(path=(coupon_id,))


call = caller(request)
