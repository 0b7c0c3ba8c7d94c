"""Delete Coupon From Purchase, `DELETE /PurchaseCoupons`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import BOOLEAN, INTEGER, TEXT
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "delete_purchase_coupon",
    "DELETE",
    "/PurchaseCoupons",
    reads=any_json,
    query_parameters=(
        Parameter("purchase_id", "purchaseId", INTEGER, required=True),
        Parameter("coupon_code", "couponCode", TEXT, required=True),
        Parameter("delete_all_discounts", "deleteAllDiscounts", BOOLEAN, required=True),
    ),
)


def request(*, purchase_id: int, coupon_code: str, delete_all_discounts: bool) -> Request[JSON]:
    """Delete Coupon From Purchase.

    Takes a coupon off a purchase, before it is finalized only. Everything travels in the query of the address. What
    a success answers was never shown.

    Args:
        purchase_id: Fusebill id of the purchase.
        coupon_code: Code of the coupon.
        delete_all_discounts: True also removes the discount that the coupon brought, false leaves it in force.
    """
    return OPERATION.request(query=(purchase_id, coupon_code, delete_all_discounts))


call = caller(request)
