"""Activating, provisioning and cancelling subscriptions in the sandbox, and the money that follows."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, GROWTH, TEAM, Subscriber, opened, product


async def cancel(subscriber: Subscriber, subscription: dict[str, Any], option: str) -> dict[str, Any]:
    body = {"subscriptionId": subscription["id"], "cancellationOption": option}
    return dict(await subscriber.post("/subscriptionCancellation", body))


# ------------------------------------------------------------------ activate


async def test_an_activation_invoices_the_setup_fee_the_plan_and_its_products(subscriber: Subscriber) -> None:
    active = await subscriber.active(GROWTH)
    assert (active["status"], active["hasPostedInvoice"]) == ("Active", True)
    assert subscriber.lines() == [
        ("Growth", Decimal("150.00")),
        ("Growth", Decimal("99.00")),
        ("API calls", Decimal("12.50")),  # 1,000 at a cent and 500 at half a cent
        ("Storage", Decimal("10.00")),
        ("Priority support", Decimal("45.00")),
    ]
    assert subscriber.owes() == Decimal("316.50")


async def test_an_active_subscription_knows_its_period(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    assert active["activatedTimestamp"] == active["lastPeriodStartDate"] == "2024-05-10T09:20:55"
    assert active["nextPeriodStartDate"] == active["openSubscriptionPeriodEndDate"] == "2024-06-10T00:00:00"
    assert (active["invoiceDay"], active["invoiceMonth"]) == (10, None)


async def test_the_customers_revenue_is_that_of_the_active_subscriptions(subscriber: Subscriber) -> None:
    await subscriber.active()
    await subscriber.active(BASIC_YEARLY)
    await subscriber.subscribe(TEAM)
    customer = await subscriber.get(f"/customers/{subscriber.customer_id}")
    assert customer["monthlyRecurringRevenue"] == Decimal("34.83")


async def test_taxes_are_on_the_invoice_of_an_activation() -> None:
    async with opened() as subscriber:
        subscriber.state.settings["tax_rate"] = Decimal("0.13")
        await subscriber.active()
        assert subscriber.invoiced() == [Decimal("49.72")]  # 44 and 13 percent


async def test_an_active_subscription_cannot_be_activated_again(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    assert (await subscriber.refused("POST", f"/SubscriptionActivation/{active['id']}"))[0] == 409


async def test_the_subscription_of_a_draft_customer_cannot_be_activated(subscriber: Subscriber) -> None:
    subscriber.customer_id = (await subscriber.post("/customers", {}))["id"]
    draft = await subscriber.subscribe()
    assert (await subscriber.refused("POST", f"/SubscriptionActivation/{draft['id']}"))[0] == 400


async def test_a_preview_of_an_activation_changes_nothing(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM, couponCodes=["ONCE"])
    before = subscriber.state.copy()
    shown = await subscriber.post(f"/SubscriptionActivation/{draft['id']}", preview="true")
    assert shown["invoicePreview"]["total"] == Decimal("104.00")
    assert shown["status"] == "Active"
    assert subscriber.state.subscriptions == before.subscriptions
    assert subscriber.state.subscription_products == before.subscription_products
    assert not subscriber.state.billing_period_definitions


async def test_side_effects_show_the_invoice_of_an_activation(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe()
    answer = await subscriber.post(f"/SubscriptionActivation/{draft['id']}", view="sideeffects")
    assert answer["sideEffects"]["invoicePreview"]["total"] == Decimal("44.00")
    assert subscriber.invoiced() == [Decimal("44.00")]


async def test_an_invoice_can_be_kept_as_a_draft(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe()
    answer = await subscriber.post(f"/SubscriptionActivation/{draft['id']}", temporarilyDisableAutoPost="true")
    assert (answer["status"], answer["hasPostedInvoice"]) == ("Active", False)
    assert (subscriber.invoiced(), subscriber.drafted()) == ([], [Decimal("44.00")])


async def test_a_customer_whose_drafts_do_not_post_gets_drafts(subscriber: Subscriber) -> None:
    subscriber.settings(autoPostDraftInvoice=False)
    await subscriber.active()
    assert (subscriber.invoiced(), subscriber.drafted()) == ([], [Decimal("44.00")])


async def test_a_customer_who_pays_automatically_pays_the_activation(subscriber: Subscriber) -> None:
    await subscriber.card(subscriber.customer_id, makeDefault=True)
    subscriber.settings(autoCollect=True)
    await subscriber.active()
    assert (subscriber.invoiced(), subscriber.owes()) == ([Decimal("44.00")], Decimal(0))


async def test_zero_charges_show_only_when_they_are_asked_for(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM)
    seat = product(draft, "seat") | {"quantity": 0}
    await subscriber.put("/subscriptions", draft | {"subscriptionProducts": [seat]})
    path = f"/SubscriptionActivation/{draft['id']}"
    shown = await subscriber.post(path, preview="true")
    assert [one["name"] for one in shown["invoicePreview"]["draftCharges"]] == ["Team"]
    shown = await subscriber.post(path, preview="true", showzerodollarcharges="true")
    assert [one["name"] for one in shown["invoicePreview"]["draftCharges"]] == ["Team", "Seat"]


# ------------------------------------------------------------------ several, and together


async def test_several_subscriptions_share_an_invoice(subscriber: Subscriber) -> None:
    ids = [(await subscriber.subscribe())["id"], (await subscriber.subscribe(TEAM))["id"]]
    shown = await subscriber.post("/SubscriptionsActivation", {"subscriptionIds": ids, "invoicePreview": True})
    assert shown[0]["invoicePreview"]["total"] == Decimal("153.00")
    assert subscriber.invoiced() == []
    answer = await subscriber.post("/SubscriptionsActivation", {"subscriptionIds": ids})
    assert [one["status"] for one in answer] == ["Active", "Active"]
    assert subscriber.invoiced() == [Decimal("153.00")]
    assert len({one["billingPeriodDefinitionId"] for one in answer}) == 1


async def test_a_monthly_and_a_yearly_subscription_have_invoices_of_their_own(subscriber: Subscriber) -> None:
    ids = [(await subscriber.subscribe())["id"], (await subscriber.subscribe(BASIC_YEARLY))["id"]]
    await subscriber.post("/SubscriptionsActivation", {"subscriptionIds": ids})
    assert subscriber.invoiced() == [Decimal("44.00"), Decimal("215.00")]


async def test_subscriptions_of_different_customers_are_not_activated_together(subscriber: Subscriber) -> None:
    one = await subscriber.subscribe()
    await subscriber.settle_in()
    other = await subscriber.subscribe()
    body = {"subscriptionIds": [one["id"], other["id"]]}
    assert (await subscriber.refused("POST", "/SubscriptionsActivation", body))[0] == 400


async def test_a_later_subscription_joins_the_period_and_its_products_are_prorated(subscriber: Subscriber) -> None:
    """The plan's own charge is whole, since the plan is not prorated."""
    first = await subscriber.active()
    subscriber.advance(11)
    later = await subscriber.active(TEAM)
    assert later["billingPeriodDefinitionId"] == first["billingPeriodDefinitionId"]
    assert later["nextPeriodStartDate"] == "2024-06-10T00:00:00"
    assert subscriber.lines() == [("Team", Decimal("49.00")), ("Seat", Decimal("38.71"))]  # 60 * 20 / 31


async def test_a_new_period_begins_on_the_day_that_was_asked_for(subscriber: Subscriber) -> None:
    active = await subscriber.active(TEAM, invoiceDay=25)
    assert active["nextPeriodStartDate"] == "2024-05-25T00:00:00"
    assert subscriber.lines() == [("Team", Decimal("49.00")), ("Seat", Decimal("30.00"))]  # 60 * 15 / 30


# ------------------------------------------------------------------ provision


async def test_provisioning_charges_only_what_is_charged_then(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM)
    provisioned = await subscriber.post(f"/SubscriptionProvision/{draft['id']}")
    assert (provisioned["status"], subscriber.invoiced()) == ("Provisioning", [])
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    assert subscriber.invoiced() == [Decimal("109.00")]


async def test_a_product_that_is_charged_at_provisioning_is_not_charged_again(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM)
    seat = product(draft, "seat") | {"chargeAtSubscriptionActivation": False}
    await subscriber.put("/subscriptions", draft | {"subscriptionProducts": [seat]})
    await subscriber.post(f"/SubscriptionProvision/{draft['id']}")
    assert subscriber.lines() == [("Seat", Decimal("60.00"))]
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    assert subscriber.lines() == [("Team", Decimal("49.00"))]


async def test_only_a_draft_can_be_provisioned(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    assert (await subscriber.refused("POST", f"/SubscriptionProvision/{active['id']}"))[0] == 409


# ------------------------------------------------------------------ cancel


@pytest.mark.parametrize(
    ("option", "reversed_"),
    [("None", "0"), ("Full", "44.00"), ("Unearned", "9.50")],  # half of 19, and the setup fee is earned at once
)
async def test_a_cancellation_reverses_what_its_option_says(option: str, reversed_: str) -> None:
    async with opened(datetime(2024, 6, 1, tzinfo=UTC)) as subscriber:
        active = await subscriber.active(BASIC)
        subscriber.advance(15)
        cancelled = await cancel(subscriber, active, option)
        assert (cancelled["status"], cancelled["nextPeriodStartDate"]) == ("Cancelled", None)
        assert subscriber.owes() == Decimal("44.00") - Decimal(reversed_)


async def test_what_was_paid_is_available_again_after_a_full_cancellation(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    await subscriber.pay(subscriber.customer_id, "44.00")
    await cancel(subscriber, active, "Full")
    assert subscriber.owes() == Decimal("-44.00")


async def test_a_full_cancellation_reverses_the_open_period_alone(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    subscriber.advance(31)
    assert subscriber.owes() == Decimal("63.00")
    await cancel(subscriber, active, "Full")
    assert subscriber.owes() == Decimal("44.00")


async def test_charges_on_a_draft_go_with_the_subscription(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe()
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}", temporarilyDisableAutoPost="true")
    await cancel(subscriber, draft, "Unearned")
    assert subscriber.drafted() == []
    assert subscriber.owes() == 0


async def test_a_cancelled_subscription_brings_no_revenue_and_does_not_renew(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    cancelled = await cancel(subscriber, active, "None")
    assert cancelled["monthlyRecurringRevenue"] == 0
    subscriber.advance(60)
    assert subscriber.invoiced() == [Decimal("44.00")]
    [summary] = await subscriber.get("/subscriptionSummary")
    assert summary["cancellationTimestamp"] == "2024-05-10T09:20:55"


async def test_a_draft_cannot_be_cancelled(subscriber: Subscriber) -> None:
    body = {"subscriptionId": (await subscriber.subscribe())["id"], "cancellationOption": "None"}
    assert (await subscriber.refused("POST", "/subscriptionCancellation", body))[0] == 400


async def test_an_unknown_cancellation_option_is_refused_with_the_documented_text(subscriber: Subscriber) -> None:
    body = {"subscriptionId": (await subscriber.active())["id"], "cancellationOption": "Half"}
    refused = await subscriber.refused("POST", "/subscriptionCancellation", body)
    assert refused == (400, "Api Error", "Allowable Cancel Options are: None, Unearned, Full")
