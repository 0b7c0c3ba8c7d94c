"""Coupons and discounts on subscriptions in the sandbox, and what they take off."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import GROWTH, TEAM, Subscriber, opened, product


async def apply(subscriber: Subscriber, subscription: dict[str, Any], **members: Any) -> dict[str, Any]:
    return dict(await subscriber.post("/SubscriptionCoupons", {"subscriptionId": subscription["id"], **members}))


async def test_a_coupon_discounts_the_products_that_are_included(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    answer = await apply(subscriber, created, couponCode="WELCOME10")
    assert (answer["subscriptionId"], answer["couponCode"]) == (created["id"], "WELCOME10")
    seat, support = await subscriber.product(created, "seat"), await subscriber.product(created, "support")
    assert [row["amount"] for row in seat["subscriptionProductDiscounts"]] == [10]
    assert support["subscriptionProductDiscounts"] == []
    assert seat["netMonthlyRecurringRevenue"] == Decimal("54.00")


async def test_the_discounts_are_on_the_invoice(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM, couponCodes=["WELCOME10", "SEATS"])
    shown = await subscriber.post(f"/SubscriptionActivation/{draft['id']}", preview="true")
    seat = shown["invoicePreview"]["draftCharges"][1]
    assert [row["amount"] for row in seat["draftDiscounts"]] == [Decimal("6.00"), Decimal("5.00")]
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    assert subscriber.invoiced() == [Decimal("98.00")]  # 109 less 10 percent of the seats, less one for each of five


async def test_a_discount_ends_with_its_uses(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    await subscriber.active(TEAM, couponCodes=["ONCE"])
    subscriber.advance(100)
    assert subscriber.invoiced() == 3 * [Decimal("104.00")] + [Decimal("109.00")]


async def test_a_discount_may_start_with_a_later_charge(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM)
    seat = product(draft, "seat")
    late = {"discountType": "Percentage", "amount": 50, "remainingUsagesUntilStart": 1, "remainingUsage": 1}
    await subscriber.put("/SubscriptionProducts", _modern(seat) | {"subscriptionProductDiscounts": [late]})
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    subscriber.settings(dunningExempt=True)
    subscriber.advance(62)
    assert subscriber.invoiced() == [Decimal("109.00"), Decimal("79.00"), Decimal("109.00")]


async def test_discounts_of_the_plan_and_of_the_setup_fee_count_alone(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(GROWTH)
    fee, charge = {"discountType": "Amount", "amount": 200}, {"discountType": "Percentage", "amount": 10}
    body = draft | {"setupFeeDiscounts": [fee], "chargeDiscounts": [charge], "subscriptionProducts": []}
    updated = await subscriber.put("/subscriptions", body)
    assert updated["chargeDiscount"] == updated["chargeDiscounts"][0]
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    assert subscriber.invoiced() == [Decimal("156.60")]  # 316.50 - 150 (no more than the fee) - 9.90


async def test_an_amount_is_not_taken_off_again_when_the_quantity_grows(subscriber: Subscriber) -> None:
    active = await subscriber.active(TEAM, couponCodes=["ONCE", "WELCOME10"])
    seat = product(active, "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": 1}
    await subscriber.post("/SubscriptionProductQuantityChange", body)
    assert subscriber.invoiced() == [Decimal("98.00"), Decimal("10.80")]


async def test_several_codes_are_applied_or_none(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    body = {"subscriptionId": created["id"], "couponCodes": ["WELCOME10", "NOPE"]}
    assert (await subscriber.refused("POST", "/SubscriptionCoupons", body))[0] == 400
    assert (await subscriber.product(created, "seat"))["subscriptionProductDiscounts"] == []
    await apply(subscriber, created, couponCodes=["WELCOME10", "SEATS"])
    assert len((await subscriber.product(created, "seat"))["subscriptionProductDiscounts"]) == 2


async def test_a_coupon_of_another_plan_is_refused_unless_validation_is_skipped(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe()
    body = {"subscriptionId": created["id"], "couponCode": "SEATS"}
    assert (await subscriber.refused("POST", "/SubscriptionCoupons", body))[0] == 400
    assert (await apply(subscriber, created, couponCode="SEATS", skipCouponValidation=True))["couponCode"] == "SEATS"


async def test_a_code_is_needed(subscriber: Subscriber) -> None:
    body = {"subscriptionId": (await subscriber.subscribe())["id"]}
    assert (await subscriber.refused("POST", "/SubscriptionCoupons", body))[1] == "subscriptionCoupon.CouponCode"


@pytest.mark.parametrize(("all_discounts", "left"), [("false", 1), ("true", 0)])
async def test_a_deleted_coupon_takes_its_discounts_along_if_asked(all_discounts: str, left: int) -> None:
    async with opened() as subscriber:
        created = await subscriber.subscribe(TEAM, couponCodes=["WELCOME10"])
        query = f"subscriptionID={created['id']}&couponCode=WELCOME10&deleteAllDiscounts={all_discounts}"
        assert (await subscriber.send("DELETE", f"/SubscriptionCoupons?{query}")).status_code == 200
        assert len((await subscriber.product(created, "seat"))["subscriptionProductDiscounts"]) == left
        assert (await subscriber.read(created))["coupons"] == []
        assert (await subscriber.send("DELETE", f"/SubscriptionCoupons?{query}")).status_code == 404


def _modern(held: dict[str, Any]) -> dict[str, Any]:
    """Without the legacy member, which would stand for all discounts."""
    return {name: value for name, value in held.items() if name != "subscriptionProductDiscount"}
