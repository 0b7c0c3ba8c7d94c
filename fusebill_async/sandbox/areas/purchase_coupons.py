"""Coupons on draft purchases: apply a code, and take it away."""

from fusebill_async.sandbox.areas import purchase_rows
from fusebill_async.sandbox.areas.purchase_rows import find_draft
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, boolean, integer, required, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record

APPLY = Shape(purchaseId=integer, couponCode=text(255), skipCouponValidation=boolean)
REMOVE = Shape(purchaseId=integer, couponCode=text(255), deleteAllDiscounts=boolean)


@operation("POST", "/PurchaseCoupons")
def apply(call: Call) -> Record:
    """Apply Coupon To Purchase."""
    sent = call.bind(APPLY, "purchaseCoupon", "purchaseId", "couponCode")
    purchase = find_draft(call.state, sent["purchaseId"])
    if _applied(call, purchase, sent["couponCode"]):  # Assumption: the text
        raise ApiError(400, f"Coupon code {sent['couponCode']} is applied already.", "purchaseCoupon.CouponCode")
    validate = not sent.get("skipCouponValidation")
    coupon = purchase_rows.add_coupon(call.state, purchase, sent["couponCode"], call.now, validate)
    purchase_rows.refresh(call.state, purchase, call.now)
    members = {name: coupon[name] for name in ("purchaseId", "couponCode", "id")}
    return members | {"uri": call.uri(f"purchaseCoupons/{coupon['id']}")}


@operation("DELETE", "/PurchaseCoupons")
def delete(call: Call) -> None:
    """Delete Coupon From Purchase. Assumption: 200 and null, and a usage is not given back."""
    asked = {name: call.query.text(name) or None for name in REMOVE.names}
    sent = REMOVE(asked, "purchaseCoupon")
    required(sent, "purchaseCoupon", *REMOVE.names)
    purchase = find_draft(call.state, sent["purchaseId"])
    coupon = _applied(call, purchase, sent["couponCode"])
    if not coupon:  # Assumption: the text
        raise ApiError(404, f"Coupon code {sent['couponCode']} is not applied to purchase {purchase['id']}.")
    if sent["deleteAllDiscounts"]:
        purchase_rows.remove_discounts(call.state, purchase, coupon["_discountIds"])
    purchase["_couponIds"].remove(coupon["id"])
    del call.state.purchase_coupons[coupon["id"]]
    purchase_rows.refresh(call.state, purchase, call.now)


def _applied(call: Call, purchase: Record, code: str) -> Record | None:
    """The coupon of a purchase that has a code, in any casing."""
    rows = (call.state.purchase_coupons[id_] for id_ in purchase["_couponIds"])
    return next((row for row in rows if row["couponCode"].lower() == code.lower()), None)
