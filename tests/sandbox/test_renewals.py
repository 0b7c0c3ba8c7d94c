"""What time does in the sandbox: subscriptions renew, expire and start, invoices age, customers fall behind."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async.sandbox.areas import account_standing
from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, TEAM, Subscriber, opened, product


@pytest.fixture
async def account() -> AsyncIterator[Subscriber]:
    async with opened() as account:
        yield account


# ------------------------------------------------------------------ periods


async def test_a_subscription_renews_without_the_setup_fee(account: Subscriber) -> None:
    active = await account.active()
    account.advance(31)
    assert account.invoiced() == [Decimal("44.00"), Decimal("19.00")]
    renewed = await account.read(active)
    assert renewed["lastPeriodStartDate"] == "2024-06-10T00:00:00"
    assert renewed["nextPeriodStartDate"] == "2024-07-10T00:00:00"


async def test_nothing_happens_before_it_is_due(account: Subscriber) -> None:
    await account.active()
    account.advance(30)
    assert account.invoiced() == [Decimal("44.00")]


async def test_a_leap_over_a_year_bills_every_month_on_its_day(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    await account.active()
    account.advance(366)
    posted = [row["postedTimestamp"] for row in account.state.invoices.values()]
    assert posted[1:3] == ["2024-06-10T00:00:00", "2024-07-10T00:00:00"]
    assert len(posted) == 13


async def test_who_is_exempt_from_dunning_is_billed_on(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    await account.active()
    account.advance(366)
    assert account.invoiced() == [Decimal("44.00")] + 12 * [Decimal("19.00")]
    assert await account.status() == ("Active", "Good")


async def test_small_steps_come_to_the_same_as_a_leap(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    await account.active(TEAM, couponCodes=["ONCE"])
    for _ in range(20):
        account.advance(5)
    steps = account.invoiced()
    async with opened() as other:
        other.settings(dunningExempt=True)
        await other.active(TEAM, couponCodes=["ONCE"])
        other.advance(100)
        assert other.invoiced() == steps
    assert steps == [Decimal("104.00")] * 3 + [Decimal("109.00")]  # the coupon is good for three charges


async def test_months_that_are_too_short_do_not_move_the_day() -> None:
    async with opened(datetime(2024, 1, 31, 8, tzinfo=UTC)) as account:
        account.settings(dunningExempt=True)
        active = await account.active()
        account.advance(100)
        posted = [row["postedTimestamp"][:10] for row in account.state.invoices.values()]
        assert posted == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]
        assert (await account.read(active))["nextPeriodStartDate"] == "2024-05-31T00:00:00"


async def test_subscriptions_of_one_rhythm_renew_on_one_invoice(account: Subscriber) -> None:
    await account.active()
    await account.active(TEAM)
    account.advance(31)
    assert account.invoiced()[2:] == [Decimal("128.00")]


async def test_a_yearly_subscription_renews_after_a_year(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    await account.active(BASIC_YEARLY)
    account.advance(364)
    assert len(account.invoiced()) == 1
    account.advance(1)
    assert account.invoiced() == [Decimal("215.00"), Decimal("190.00")]


async def test_what_is_charged_once_is_not_charged_again(account: Subscriber) -> None:
    draft = await account.subscribe(TEAM)
    onboarding = product(draft, "onboarding") | {"isIncluded": True}
    await account.put("/subscriptions", draft | {"subscriptionProducts": [onboarding]})
    await account.post(f"/SubscriptionActivation/{draft['id']}")
    account.advance(31)
    assert account.invoiced() == [Decimal("609.00"), Decimal("109.00")]


async def test_a_subscription_without_intervals_left_expires_after_one_charge(account: Subscriber) -> None:
    active = await account.active(remainingInterval=0)
    account.advance(62)
    expired = await account.read(active)
    assert (expired["status"], expired["expiredTimestamp"]) == ("Expired", "2024-06-10T00:00:00")
    assert account.invoiced() == [Decimal("44.00")]


async def test_remaining_intervals_count_down(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    active = await account.active(remainingInterval=2)
    account.advance(31)
    assert (await account.read(active))["remainingInterval"] == 1
    account.advance(80)
    assert (await account.read(active))["status"] == "Expired"
    assert len(account.invoiced()) == 3


async def test_a_scheduled_subscription_starts_on_its_day(account: Subscriber) -> None:
    draft = await account.subscribe(scheduledActivationTimestamp="2024-06-01")
    account.advance(20)
    assert (await account.read(draft))["status"] == "Draft"
    account.advance(10)
    started = await account.read(draft)
    assert (started["status"], started["activatedTimestamp"]) == ("Active", "2024-06-01T00:00:00")
    assert account.invoiced() == [Decimal("44.00")]


async def test_an_invoice_in_advance_comes_some_days_before_its_period(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    active = await account.active()
    path = f"/BillingPeriodDefinitions/GetBySubscription/{active['id']}"
    await account.put("/BillingPeriodDefinitions", await account.get(path) | {"invoiceInAdvance": 5})
    account.advance(57)  # to the 6th of July
    posted = [row["postedTimestamp"] for row in account.state.invoices.values()]
    assert posted[1:] == ["2024-06-05T00:00:00", "2024-07-05T00:00:00"]


async def test_ready_drafts_are_posted_on_renewal_where_the_settings_say_so(account: Subscriber) -> None:
    account.settings(postReadyChargesOnRenew=True)
    draft = await account.subscribe()
    await account.post(f"/SubscriptionActivation/{draft['id']}", temporarilyDisableAutoPost="true")
    account.advance(31)
    assert (account.invoiced(), account.drafted()) == ([Decimal("44.00"), Decimal("19.00")], [])


# ------------------------------------------------------------------ standing


async def test_an_unpaid_invoice_leads_to_poor_standing_and_then_to_suspension(account: Subscriber) -> None:
    active = await account.active()
    account.advance(30)
    assert await account.status() == ("Active", "Good")
    account.advance(1)
    assert await account.status() == ("Active", "PoorStanding")
    account.advance(14)
    assert await account.status() == ("Suspended", "PoorStanding")
    assert (await account.read(active))["status"] == "Suspended"


async def test_the_customers_own_grace_period_goes_before_the_accounts(account: Subscriber) -> None:
    account.settings(term="Net0", customerGracePeriod=3, gracePeriodExtension=2)
    await account.active()
    account.advance(4)
    assert await account.status() == ("Active", "PoorStanding")
    account.advance(2)
    assert await account.status() == ("Suspended", "PoorStanding")


async def test_a_suspended_customer_is_not_billed(account: Subscriber) -> None:
    account.settings(term="Net0", customerGracePeriod=0)
    await account.active()
    account.advance(90)
    assert account.invoiced() == [Decimal("44.00")]


async def test_a_customer_who_paid_is_active_again_and_billed_from_the_next_period_on(account: Subscriber) -> None:
    account.settings(term="Net0", customerGracePeriod=0)
    active = await account.active()
    account.advance(40)
    await account.pay(account.customer_id, "44", paymentAllocations=[_whole(account)])
    account.advance(1)
    assert await account.status() == ("Active", "Good")
    assert (await account.read(active))["nextPeriodStartDate"] == "2024-07-10T00:00:00"
    account.advance(20)
    assert account.invoiced() == [Decimal("44.00"), Decimal("19.00")]


async def test_standing_is_good_again_as_soon_as_money_came_in(account: Subscriber) -> None:
    account.settings(term="Net0", customerGracePeriod=0)
    active = await account.active()
    account.advance(1)
    assert await account.status() == ("Suspended", "PoorStanding")
    await account.pay(account.customer_id, "44", paymentAllocations=[_whole(account)])
    account_standing.recover(account.state, account.sandbox.now)
    assert await account.status() == ("Active", "Good")
    assert (await account.read(active))["status"] == "Active"


async def test_a_grace_period_may_be_as_long_as_numbers_go(account: Subscriber) -> None:
    account.settings(term="Net0", customerGracePeriod=10**18)
    await account.active()
    account.advance(400)
    assert await account.status() == ("Active", "PoorStanding")


async def test_a_start_that_cannot_be_priced_is_left_aside(account: Subscriber) -> None:
    draft = await account.subscribe(TEAM, scheduledActivationTimestamp="2024-06-01")
    account.state.customers[account.customer_id]["currency"] = "JPY"
    account.advance(31)
    assert account.state.subscriptions[draft["id"]]["status"] == "Draft"


async def test_a_customer_is_cancelled_after_the_days_that_the_settings_name(account: Subscriber) -> None:
    account.settings(term="Net0", customerGracePeriod=1, customerAutoCancel=10)
    active = await account.active(BASIC)
    account.advance(12)
    assert (await account.status())[0] == "Cancelled"
    assert (await account.read(active))["status"] == "Cancelled"


def _whole(account: Subscriber) -> dict[str, Any]:
    """An allocation that pays the first invoice."""
    invoice = next(iter(account.state.invoices.values()))
    return {"invoiceId": invoice["id"], "amount": invoice["total"]}
