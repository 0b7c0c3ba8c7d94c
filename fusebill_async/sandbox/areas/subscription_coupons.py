"""Coupons and discounts on subscriptions: what a code gives, applying and removing one."""

from collections.abc import Iterable
from datetime import datetime

from fusebill_async.sandbox.areas import coupons, discounts, subscription_rows
from fusebill_async.sandbox.areas.subscription_rows import DISCOUNT_MEMBERS
from fusebill_async.sandbox.errors import ApiError, not_found, wrong_status
from fusebill_async.sandbox.fields import Shape, boolean, each, integer, text
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

APPLY = Shape(subscriptionId=integer, couponCode=text(), couponCodes=each(text()), skipCouponValidation=boolean)


def discount_rows(sent: Iterable[Record], present: Iterable[Record], key: str) -> list[Record]:
    """Complete discounts that a caller sent; one that was there already stays known as what it is.

    Assumptions: an amount is needed and not negative, a percentage no more than 100; the texts.
    """
    known = {_terms(row): row for row in present}
    rows: list[Record] = []
    for one in sent:
        row: Record = {"discountType": "Percentage", "remainingUsagesUntilStart": 0, "remainingUsage": None}
        row |= {name: value for name, value in one.items() if value not in (None, "")}
        amount = row.get("amount")
        if amount is None or amount < 0 or (row["discountType"] == "Percentage" and amount > 100):
            raise ApiError(400, "The amount of a discount is not valid.", f"{key}.Amount")
        ledger.cents(amount)
        rows.append(known.get(_terms(row), row))
    return rows


def _terms(row: Record) -> tuple[object, ...]:
    return tuple(row[member] for member in DISCOUNT_MEMBERS)


def grant(
    state: State,
    subscription: Record,
    products: Iterable[Record],
    code: str,
    now: datetime,
    *,
    count: bool = True,
    validate: bool = True,
) -> Record:
    """Give a subscription what a coupon code gives: discounts on the products that are included now.

    Args:
        state: The data.
        subscription: The row to give it to.
        products: Its products.
        code: The code.
        now: When.
        count: Count a usage of the code; not for a preview.
        validate: Refuse a code that is not valid now for the plan.

    Returns:
        The coupon.
    """
    plan_id, customer_id = subscription["_planId"], subscription["customerId"]
    if count:
        coupon = coupons.redeem(state, code, now, plan_id, customer_id, validate)
    else:
        found = coupons.find(state, code)
        if not found:
            raise ApiError(400, f"Coupon code {code} does not exist.", "coupon.CouponCode")
        coupon = found[0]
    frequency = subscription["planFrequency"]
    for product in products:
        if product["isIncluded"] and coupons.applies_to(coupon, plan_id, product["planProduct"]["id"]):
            for discount in coupons.discounts_of(state, coupon, now):
                terms = discounts.terms(discount, frequency["interval"], frequency["numberOfIntervals"])
                origin = {"_couponCode": code, "_name": discount["name"]}
                if terms["discountType"] == "AmountPerUnit":
                    origin |= {"discountType": "Amount", "_type": "AmountPerUnit"}
                product["subscriptionProductDiscounts"].append(terms | origin)
    subscription["_coupons"].append({"couponCode": code, "couponId": coupon["id"]})
    return coupon


@operation("POST", "/SubscriptionCoupons")
def apply(call: Call) -> Record:
    """Apply Coupon to Subscription. Assumptions: the answer names the first code; the id is the coupon's."""
    sent, state = call.bind(APPLY, "subscriptionCoupon", "subscriptionId"), call.state
    codes = list(dict.fromkeys([*filter(None, [sent.get("couponCode")]), *(sent.get("couponCodes") or ())]))
    if not codes:
        raise ApiError(400, "The CouponCode field is required.", "subscriptionCoupon.CouponCode")
    subscription = state.subscriptions.find(sent["subscriptionId"])
    if subscription["status"] in subscription_rows.ENDED:
        raise wrong_status(subscription["status"])
    validate = not sent.get("skipCouponValidation")
    for code in codes:
        _check(call, subscription, code, validate=validate)
    products = subscription_rows.products_of(state, subscription)
    applied = [grant(state, subscription, products, code, call.now, validate=validate) for code in codes]
    subscription_rows.changed(state, subscription, call.now)
    return {
        "subscriptionId": subscription["id"],
        "couponCode": codes[0],
        "sideEffects": {} if call.query.text("view").lower() == "sideeffects" else None,
        "id": applied[0]["id"],
        "uri": call.uri(f"SubscriptionCoupons/{applied[0]['id']}"),
    }


def _check(call: Call, subscription: Record, code: str, *, validate: bool) -> None:
    """Refuse codes before any of them is used. Assumption: the text, and that a coupon counts once."""
    if any(one["couponCode"].lower() == code.lower() for one in subscription["_coupons"]):
        raise ApiError(400, f"Coupon code {code} is already applied.", "subscriptionCoupon.CouponCode")
    reason = coupons.reason_against(call.state, code, call.now, subscription["_planId"], subscription["customerId"])
    if reason and (validate or not coupons.find(call.state, code)):
        raise ApiError(400, reason, "subscriptionCoupon.CouponCode")


@operation("DELETE", "/SubscriptionCoupons")
def delete(call: Call) -> None:
    """Delete Coupon from Subscription, and all its discounts if asked. Assumption: nothing is answered."""
    id_, code = call.query.text("subscriptionId"), call.query.text("couponCode")
    if not (id_.isascii() and id_.isdecimal() and len(id_) < 20):
        raise ApiError(400, "The SubscriptionId field is required.", "subscriptionCoupon.SubscriptionId")
    subscription = call.state.subscriptions.find(int(id_))
    kept = [one for one in subscription["_coupons"] if one["couponCode"].lower() != code.lower()]
    if len(kept) == len(subscription["_coupons"]):
        raise not_found("SubscriptionCoupon", code)
    subscription["_coupons"] = kept
    if call.query.flag("deleteAllDiscounts"):
        for product in subscription_rows.products_of(call.state, subscription):
            rows = product["subscriptionProductDiscounts"]
            product["subscriptionProductDiscounts"] = [
                row for row in rows if row.get("_couponCode", "").lower() != code.lower()
            ]
    subscription_rows.changed(call.state, subscription, call.now)
