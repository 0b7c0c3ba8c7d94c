"""Create Coupon, `POST /Coupons`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.coupon import Coupon
    from ...models.coupon_create import CouponCreate, CouponCreateFields

OPERATION: Operation[Coupon] = Operation(
    "create_coupon",
    "POST",
    "/Coupons",
    reads=json_of(Object("Coupon")),
    body=Object("CouponCreate"),
    look_up=LookUp("list_coupons", "coupons.list", ()),
)


def request(body: CouponCreate | CouponCreateFields) -> Request[Coupon]:
    """Create Coupon.

    Creates a coupon. Known from the generated help page only; whether a customer's API key may call it is not
    known, nor what is required.

    Plan products and the discounts of eligibilities are bare ids here, but objects with id and uri in the answer.
    What the top-level discounts consist of was not shown: the help page calls the items just objects. Its table
    writes the names with a capital, its JSON sample does not. The answer was visible up to couponCodes.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
