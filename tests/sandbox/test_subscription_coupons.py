"""Coupons and discounts on subscriptions in the sandbox, and what they take off."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import GROWTH, TEAM, Subscriber, opened, product


@pytest.fixture
async def account() -> AsyncIterator[Subscriber]:
    async with opened() as account:
        yield account


async def apply(account: Subscriber, subscription: dict[str, Any], **members: Any) -> dict[str, Any]:
    return dict(await account.post("/SubscriptionCoupons", {"subscriptionId": subscription["id"], **members}))


async def test_a_coupon_discounts_the_products_that_are_included(account: Subscriber) -> None:
    created = await account.subscribe(TEAM)
    answer = await apply(account, created, couponCode="WELCOME10")
    assert (answer["subscriptionId"], answer["couponCode"]) == (created["id"], "WELCOME10")
    seat, support = await account.product(created, "seat"), await account.product(created, "support")
    assert [row["amount"] for row in seat["subscriptionProductDiscounts"]] == [10]
    assert support["subscriptionProductDiscounts"] == []
    assert seat["netMonthlyRecurringRevenue"] == Decimal("54.00")


async def test_the_discounts_are_on_the_invoice(account: Subscriber) -> None:
    draft = await account.subscribe(TEAM, couponCodes=["WELCOME10", "SEATS"])
    shown = await account.post(f"/SubscriptionActivation/{draft['id']}", preview="true")
    seat = shown["invoicePreview"]["draftCharges"][1]
    assert [row["amount"] for row in seat["draftDiscounts"]] == [Decimal("6.00"), Decimal("5.00")]
    await account.post(f"/SubscriptionActivation/{draft['id']}")
    assert account.invoiced() == [Decimal("98.00")]  # 109 less 10 percent of the seats, less one for each of five


async def test_a_discount_ends_with_its_uses(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    await account.active(TEAM, couponCodes=["ONCE"])
    account.advance(100)
    assert account.invoiced() == 3 * [Decimal("104.00")] + [Decimal("109.00")]


async def test_a_discount_may_start_with_a_later_charge(account: Subscriber) -> None:
    draft = await account.subscribe(TEAM)
    seat = product(draft, "seat")
    late = {"discountType": "Percentage", "amount": 50, "remainingUsagesUntilStart": 1, "remainingUsage": 1}
    await account.put("/SubscriptionProducts", _modern(seat) | {"subscriptionProductDiscounts": [late]})
    await account.post(f"/SubscriptionActivation/{draft['id']}")
    account.settings(dunningExempt=True)
    account.advance(62)
    assert account.invoiced() == [Decimal("109.00"), Decimal("79.00"), Decimal("109.00")]


async def test_discounts_of_the_plan_and_of_the_setup_fee_count_alone(account: Subscriber) -> None:
    draft = await account.subscribe(GROWTH)
    fee, charge = {"discountType": "Amount", "amount": 200}, {"discountType": "Percentage", "amount": 10}
    body = draft | {"setupFeeDiscounts": [fee], "chargeDiscounts": [charge], "subscriptionProducts": []}
    updated = await account.put("/subscriptions", body)
    assert updated["chargeDiscount"] == updated["chargeDiscounts"][0]
    await account.post(f"/SubscriptionActivation/{draft['id']}")
    assert account.invoiced() == [Decimal("156.60")]  # 316.50 - 150 (no more than the fee) - 9.90


async def test_an_amount_is_not_taken_off_again_when_the_quantity_grows(account: Subscriber) -> None:
    active = await account.active(TEAM, couponCodes=["ONCE", "WELCOME10"])
    seat = product(active, "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": 1}
    await account.post("/SubscriptionProductQuantityChange", body)
    assert account.invoiced() == [Decimal("98.00"), Decimal("10.80")]


async def test_several_codes_are_applied_or_none(account: Subscriber) -> None:
    created = await account.subscribe(TEAM)
    body = {"subscriptionId": created["id"], "couponCodes": ["WELCOME10", "NOPE"]}
    assert (await account.refused("POST", "/SubscriptionCoupons", body))[0] == 400
    assert (await account.product(created, "seat"))["subscriptionProductDiscounts"] == []
    await apply(account, created, couponCodes=["WELCOME10", "SEATS"])
    assert len((await account.product(created, "seat"))["subscriptionProductDiscounts"]) == 2


async def test_a_coupon_of_another_plan_is_refused_unless_validation_is_skipped(account: Subscriber) -> None:
    created = await account.subscribe()
    body = {"subscriptionId": created["id"], "couponCode": "SEATS"}
    assert (await account.refused("POST", "/SubscriptionCoupons", body))[0] == 400
    assert (await apply(account, created, couponCode="SEATS", skipCouponValidation=True))["couponCode"] == "SEATS"


async def test_a_code_is_needed(account: Subscriber) -> None:
    body = {"subscriptionId": (await account.subscribe())["id"]}
    assert (await account.refused("POST", "/SubscriptionCoupons", body))[1] == "subscriptionCoupon.CouponCode"


@pytest.mark.parametrize(("all_discounts", "left"), [("false", 1), ("true", 0)])
async def test_a_deleted_coupon_takes_its_discounts_along_if_asked(all_discounts: str, left: int) -> None:
    async with opened() as account:
        created = await account.subscribe(TEAM, couponCodes=["WELCOME10"])
        query = f"subscriptionID={created['id']}&couponCode=WELCOME10&deleteAllDiscounts={all_discounts}"
        assert (await account.send("DELETE", f"/SubscriptionCoupons?{query}")).status_code == 200
        assert len((await account.product(created, "seat"))["subscriptionProductDiscounts"]) == left
        assert (await account.read(created))["coupons"] == []
        assert (await account.send("DELETE", f"/SubscriptionCoupons?{query}")).status_code == 404


def _modern(held: dict[str, Any]) -> dict[str, Any]:
    """Without the legacy member, which would stand for all discounts."""
    return {name: value for name, value in held.items() if name != "subscriptionProductDiscount"}
