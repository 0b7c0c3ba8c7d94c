"""Validate Coupon, `POST /Coupons/Validate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.coupon_validate import CouponValidate, CouponValidateFields
    from ...models.coupon_validation import CouponValidation

OPERATION: Operation[CouponValidation] = Operation(
    "validate_coupon",
    "POST",
    "/Coupons/Validate",
    reads=json_of(Object("CouponValidation")),
    body=Object("CouponValidate"),
)


def request(body: CouponValidate | CouponValidateFields) -> Request[CouponValidation]:
    """Validate Coupon.

    Tells whether a coupon code fits a plan; it looks at neither a subscription nor a frequency. Changes nothing in
    spite of being a POST. The vendor advises to call it before a coupon is applied.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
