"""What time does in the sandbox: subscriptions renew, expire and start, invoices age, customers fall behind."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from fusebill_async.sandbox.areas import account_standing
from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, TEAM, Subscriber, opened, product

# ------------------------------------------------------------------ periods


async def test_a_subscription_renews_without_the_setup_fee(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    subscriber.advance(31)
    assert subscriber.invoiced() == [Decimal("44.00"), Decimal("19.00")]
    renewed = await subscriber.read(active)
    assert renewed["lastPeriodStartDate"] == "2024-06-10T00:00:00"
    assert renewed["nextPeriodStartDate"] == "2024-07-10T00:00:00"


async def test_nothing_happens_before_it_is_due(subscriber: Subscriber) -> None:
    await subscriber.active()
    subscriber.advance(30)
    assert subscriber.invoiced() == [Decimal("44.00")]


async def test_a_leap_over_a_year_bills_every_month_on_its_day(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    await subscriber.active()
    subscriber.advance(366)
    posted = [row["postedTimestamp"] for row in subscriber.state.invoices.values()]
    assert posted[1:3] == ["2024-06-10T00:00:00", "2024-07-10T00:00:00"]
    assert len(posted) == 13


async def test_who_is_exempt_from_dunning_is_billed_on(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    await subscriber.active()
    subscriber.advance(366)
    assert subscriber.invoiced() == [Decimal("44.00")] + 12 * [Decimal("19.00")]
    assert await subscriber.status() == ("Active", "Good")


async def test_small_steps_come_to_the_same_as_a_leap(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    await subscriber.active(TEAM, couponCodes=["ONCE"])
    for _ in range(20):
        subscriber.advance(5)
    steps = subscriber.invoiced()
    async with opened() as other:
        other.settings(dunningExempt=True)
        await other.active(TEAM, couponCodes=["ONCE"])
        other.advance(100)
        assert other.invoiced() == steps
    assert steps == [Decimal("104.00")] * 3 + [Decimal("109.00")]  # the coupon is good for three charges


async def test_months_that_are_too_short_do_not_move_the_day() -> None:
    async with opened(datetime(2024, 1, 31, 8, tzinfo=UTC)) as subscriber:
        subscriber.settings(dunningExempt=True)
        active = await subscriber.active()
        subscriber.advance(100)
        posted = [row["postedTimestamp"][:10] for row in subscriber.state.invoices.values()]
        assert posted == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]
        assert (await subscriber.read(active))["nextPeriodStartDate"] == "2024-05-31T00:00:00"


async def test_subscriptions_of_one_rhythm_renew_on_one_invoice(subscriber: Subscriber) -> None:
    await subscriber.active()
    await subscriber.active(TEAM)
    subscriber.advance(31)
    assert subscriber.invoiced()[2:] == [Decimal("128.00")]


async def test_a_yearly_subscription_renews_after_a_year(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    await subscriber.active(BASIC_YEARLY)
    subscriber.advance(364)
    assert len(subscriber.invoiced()) == 1
    subscriber.advance(1)
    assert subscriber.invoiced() == [Decimal("215.00"), Decimal("190.00")]


async def test_what_is_charged_once_is_not_charged_again(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM)
    onboarding = product(draft, "onboarding") | {"isIncluded": True}
    await subscriber.put("/subscriptions", draft | {"subscriptionProducts": [onboarding]})
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    subscriber.advance(31)
    assert subscriber.invoiced() == [Decimal("609.00"), Decimal("109.00")]


async def test_a_subscription_without_intervals_left_expires_after_one_charge(subscriber: Subscriber) -> None:
    active = await subscriber.active(remainingInterval=0)
    subscriber.advance(62)
    expired = await subscriber.read(active)
    assert (expired["status"], expired["expiredTimestamp"]) == ("Expired", "2024-06-10T00:00:00")
    assert subscriber.invoiced() == [Decimal("44.00")]


async def test_remaining_intervals_count_down(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    active = await subscriber.active(remainingInterval=2)
    subscriber.advance(31)
    assert (await subscriber.read(active))["remainingInterval"] == 1
    subscriber.advance(80)
    assert (await subscriber.read(active))["status"] == "Expired"
    assert len(subscriber.invoiced()) == 3


async def test_a_scheduled_subscription_starts_on_its_day(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(scheduledActivationTimestamp="2024-06-01")
    subscriber.advance(20)
    assert (await subscriber.read(draft))["status"] == "Draft"
    subscriber.advance(10)
    started = await subscriber.read(draft)
    assert (started["status"], started["activatedTimestamp"]) == ("Active", "2024-06-01T00:00:00")
    assert subscriber.invoiced() == [Decimal("44.00")]


async def test_an_invoice_in_advance_comes_some_days_before_its_period(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    active = await subscriber.active()
    path = f"/BillingPeriodDefinitions/GetBySubscription/{active['id']}"
    await subscriber.put("/BillingPeriodDefinitions", await subscriber.get(path) | {"invoiceInAdvance": 5})
    subscriber.advance(57)  # to the 6th of July
    posted = [row["postedTimestamp"] for row in subscriber.state.invoices.values()]
    assert posted[1:] == ["2024-06-05T00:00:00", "2024-07-05T00:00:00"]


async def test_ready_drafts_are_posted_on_renewal_where_the_settings_say_so(subscriber: Subscriber) -> None:
    subscriber.settings(postReadyChargesOnRenew=True)
    draft = await subscriber.subscribe()
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}", temporarilyDisableAutoPost="true")
    subscriber.advance(31)
    assert (subscriber.invoiced(), subscriber.drafted()) == ([Decimal("44.00"), Decimal("19.00")], [])


# ------------------------------------------------------------------ standing


async def test_an_unpaid_invoice_leads_to_poor_standing_and_then_to_suspension(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    subscriber.advance(30)
    assert await subscriber.status() == ("Active", "Good")
    subscriber.advance(1)
    assert await subscriber.status() == ("Active", "PoorStanding")
    subscriber.advance(14)
    assert await subscriber.status() == ("Suspended", "PoorStanding")
    assert (await subscriber.read(active))["status"] == "Suspended"


async def test_the_customers_own_grace_period_goes_before_the_accounts(subscriber: Subscriber) -> None:
    subscriber.settings(term="Net0", customerGracePeriod=3, gracePeriodExtension=2)
    await subscriber.active()
    subscriber.advance(4)
    assert await subscriber.status() == ("Active", "PoorStanding")
    subscriber.advance(2)
    assert await subscriber.status() == ("Suspended", "PoorStanding")


async def test_a_suspended_customer_is_not_billed(subscriber: Subscriber) -> None:
    subscriber.settings(term="Net0", customerGracePeriod=0)
    await subscriber.active()
    subscriber.advance(90)
    assert subscriber.invoiced() == [Decimal("44.00")]


async def test_a_customer_who_paid_is_active_again_and_billed_from_the_next_period_on(subscriber: Subscriber) -> None:
    subscriber.settings(term="Net0", customerGracePeriod=0)
    active = await subscriber.active()
    subscriber.advance(40)
    await subscriber.pay(subscriber.customer_id, "44", paymentAllocations=[_whole(subscriber)])
    subscriber.advance(1)
    assert await subscriber.status() == ("Active", "Good")
    assert (await subscriber.read(active))["nextPeriodStartDate"] == "2024-07-10T00:00:00"
    subscriber.advance(20)
    assert subscriber.invoiced() == [Decimal("44.00"), Decimal("19.00")]


async def test_standing_is_good_again_as_soon_as_money_came_in(subscriber: Subscriber) -> None:
    subscriber.settings(term="Net0", customerGracePeriod=0)
    active = await subscriber.active()
    subscriber.advance(1)
    assert await subscriber.status() == ("Suspended", "PoorStanding")
    await subscriber.pay(subscriber.customer_id, "44", paymentAllocations=[_whole(subscriber)])
    account_standing.recover(subscriber.state, subscriber.sandbox.now)
    assert await subscriber.status() == ("Active", "Good")
    assert (await subscriber.read(active))["status"] == "Active"


async def test_a_grace_period_may_be_as_long_as_numbers_go(subscriber: Subscriber) -> None:
    subscriber.settings(term="Net0", customerGracePeriod=10**18)
    await subscriber.active()
    subscriber.advance(400)
    assert await subscriber.status() == ("Active", "PoorStanding")


async def test_a_start_that_cannot_be_priced_is_left_aside(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM, scheduledActivationTimestamp="2024-06-01")
    subscriber.state.customers[subscriber.customer_id]["currency"] = "JPY"
    subscriber.advance(31)
    assert subscriber.state.subscriptions[draft["id"]]["status"] == "Draft"


async def test_a_customer_is_cancelled_after_the_days_that_the_settings_name(subscriber: Subscriber) -> None:
    subscriber.settings(term="Net0", customerGracePeriod=1, customerAutoCancel=10)
    active = await subscriber.active(BASIC)
    subscriber.advance(12)
    assert (await subscriber.status())[0] == "Cancelled"
    assert (await subscriber.read(active))["status"] == "Cancelled"


def _whole(subscriber: Subscriber) -> dict[str, Any]:
    """An allocation that pays the first invoice."""
    invoice = next(iter(subscriber.state.invoices.values()))
    return {"invoiceId": invoice["id"], "amount": invoice["total"]}
