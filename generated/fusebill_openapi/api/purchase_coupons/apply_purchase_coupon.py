"""Apply Coupon To Purchase, `POST /PurchaseCoupons`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_coupon import PurchaseCoupon
    from ...models.purchase_coupon_apply import PurchaseCouponApply, PurchaseCouponApplyFields

OPERATION: Operation[PurchaseCoupon] = Operation(
    "apply_purchase_coupon",
    "POST",
    "/PurchaseCoupons",
    reads=json_of(Object("PurchaseCoupon")),
    body=Object("PurchaseCouponApply"),
    look_up=LookUp("get_purchase", "purchases.get", ()),
)


def request(body: PurchaseCouponApply | PurchaseCouponApplyFields) -> Request[PurchaseCoupon]:
    """Apply Coupon To Purchase.

    Applies a coupon to a purchase, before it is finalized only. The page leaves its answer empty; the generated
    help page shows it. Table and some samples spell PurchaseId with a capital P.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
