"""What the life of a customer does to subscriptions and purchases in the sandbox."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, TEAM, Subscriber
from tests.sandbox.wire import FLAGS


@pytest.fixture
async def subscriber(subscriber: Subscriber) -> Subscriber:
    """An account whose customer is a draft with a draft subscription to Basic."""
    subscriber.customer_id = (await subscriber.post("/customers", {"firstName": "Grace"}))["id"]
    await subscriber.subscribe()
    return subscriber


async def purchase(subscriber: Subscriber, code: str = "onboarding") -> int:
    """The id of a draft purchase."""
    product = next(row for row in subscriber.state.products.values() if row["code"] == code)
    body = {"customerId": subscriber.customer_id, "productId": product["id"], "name": "Onboarding", "quantity": 1}
    return int((await subscriber.post("/purchases", body))["id"])


async def activate(subscriber: Subscriber, body: dict[str, Any] | None = None, **query: Any) -> Any:
    sent = {"customerId": subscriber.customer_id, **(FLAGS if body is None else body)}
    return await subscriber.post("/customeractivation", sent, **query)


async def statuses(subscriber: Subscriber) -> list[str]:
    rows = await subscriber.get(f"/customers/{subscriber.customer_id}/subscriptions")
    return [row["status"] for row in rows]


# ------------------------------------------------------------------ activate


async def test_an_activation_bills_subscriptions_and_purchases_together(subscriber: Subscriber) -> None:
    bought = await purchase(subscriber)
    customer = await activate(subscriber)
    assert (customer["status"], customer["monthlyRecurringRevenue"]) == ("Active", 19)
    assert await statuses(subscriber) == ["Active"]
    assert subscriber.state.purchases[bought]["status"] == "Purchased"
    assert subscriber.invoiced() == [Decimal("544.00")]


async def test_an_activation_leaves_alone_what_it_is_not_asked_for(subscriber: Subscriber) -> None:
    bought = await purchase(subscriber)
    await activate(subscriber, dict.fromkeys(FLAGS, False))
    assert (await statuses(subscriber), subscriber.state.purchases[bought]["status"]) == (["Draft"], "Draft")
    assert subscriber.invoiced() == []


async def test_a_preview_shows_the_first_invoice_and_changes_nothing(subscriber: Subscriber) -> None:
    await purchase(subscriber)
    shown = await activate(subscriber, {}, preview="true")
    assert shown["invoicePreview"]["total"] == Decimal("544.00")
    assert (await subscriber.status(), await statuses(subscriber)) == (("Draft", "Good"), ["Draft"])
    assert subscriber.invoiced() == []


async def test_side_effects_hold_the_invoice(subscriber: Subscriber) -> None:
    assert (await activate(subscriber, view="sideeffects"))["sideEffects"]["invoicePreview"]["total"] == Decimal(
        "44.00"
    )


async def test_a_first_invoice_can_be_kept_as_a_draft(subscriber: Subscriber) -> None:
    await activate(subscriber, FLAGS | {"temporarilyDisableAutoPost": True})
    assert (subscriber.invoiced(), subscriber.drafted()) == ([], [Decimal("44.00")])


async def test_the_drafts_of_an_active_customer_are_activated_all_or_by_name(subscriber: Subscriber) -> None:
    await activate(subscriber, dict.fromkeys(FLAGS, False))
    team, bought = await subscriber.subscribe(TEAM), await purchase(subscriber)
    path = f"/customers/purchase/{subscriber.customer_id}"
    shown = await subscriber.post(path, {"preview": True, "specificSubscriptionIds": [team["id"]]})
    assert shown["invoicePreview"]["total"] == Decimal("109.00")
    await subscriber.post(path, {"specificSubscriptionIds": [team["id"]]})
    assert (await statuses(subscriber), subscriber.invoiced()) == (["Draft", "Active"], [Decimal("109.00")])
    await subscriber.post(path)
    assert await statuses(subscriber) == ["Active", "Active"]
    assert subscriber.state.purchases[bought]["status"] == "Purchased"
    assert subscriber.invoiced()[1:] == [Decimal("544.00")]


async def test_drafts_of_two_rhythms_make_two_invoices(subscriber: Subscriber) -> None:
    await activate(subscriber, dict.fromkeys(FLAGS, False))
    await subscriber.subscribe(BASIC_YEARLY)
    shown = await subscriber.post(f"/customers/purchase/{subscriber.customer_id}", {"preview": True})
    assert shown["invoicePreview"]["total"] == Decimal("44.00")
    assert [one["total"] for one in shown["additionalInvoicesForPreview"]] == [Decimal("215.00")]


async def test_a_declined_payment_rolls_the_activation_back_if_asked(subscriber: Subscriber) -> None:
    await activate(subscriber, dict.fromkeys(FLAGS, False))
    await subscriber.card(subscriber.customer_id, "4000000000000002")
    method = next(iter(subscriber.state.payment_methods))
    options = {"paymentMethod": "UseExistingPaymentMethod", "paymentMethodId": method, "rollbackOnFailedPayment": True}
    path = f"/customers/purchase/{subscriber.customer_id}"
    assert (await subscriber.refused("POST", path, {"invoiceCollectOptions": options}))[0] == 400
    assert (await statuses(subscriber), subscriber.invoiced(), subscriber.drafted()) == (["Draft"], [], [])
    assert (await subscriber.activities(subscriber.customer_id, "status"))[-1] == "Failed"


# ------------------------------------------------------------------ hold and un-hold


async def test_hold_suspends_and_unhold_resumes(subscriber: Subscriber) -> None:
    await activate(subscriber)
    await subscriber.post(f"/customerhold/{subscriber.customer_id}")
    assert await statuses(subscriber) == ["Suspended"]
    customer = await subscriber.post("/customers/unhold", {"customerId": subscriber.customer_id})
    assert (customer["status"], await statuses(subscriber)) == ("Active", ["Active"])
    assert subscriber.invoiced() == [Decimal("44.00")]


async def test_a_customer_on_hold_is_not_invoiced(subscriber: Subscriber) -> None:
    await activate(subscriber)
    await subscriber.post(f"/customerhold/{subscriber.customer_id}")
    subscriber.advance(100)
    assert subscriber.invoiced() == [Decimal("44.00")]


@pytest.mark.parametrize(
    ("option", "charged"),
    [
        ("ChargeForAllMissedPeriods", ["57.00"]),
        ("ChargeForLastMissedPeriods", ["19.00"]),
        ("ChargeForCurrentFullPeriod", ["19.00"]),
        ("NoChargesForMissedPeriods", []),
    ],
)
async def test_missed_periods_are_charged_as_asked(subscriber: Subscriber, option: str, charged: list[str]) -> None:
    await activate(subscriber)
    await subscriber.post(f"/customerhold/{subscriber.customer_id}")
    subscriber.advance(100)  # the periods from June, July and August 10 on
    body = {"customerId": subscriber.customer_id, "serviceStartOption": option}
    shown = await subscriber.post("/customers/unhold", body | {"preview": True})
    assert shown["invoicePreview"]["total"] == Decimal(charged[0] if charged else 0)
    assert await subscriber.status() == ("Hold", "PoorStanding")
    await subscriber.post("/customers/unhold", body)
    assert subscriber.invoiced()[1:] == [Decimal(total) for total in charged]
    [row] = await subscriber.get(f"/customers/{subscriber.customer_id}/subscriptions")
    assert row["nextPeriodStartDate"] == "2024-09-10T00:00:00"


# ------------------------------------------------------------------ cancel


@pytest.mark.parametrize(("option", "owed"), [("None", "44.00"), ("Full", "0.00")])
async def test_a_cancelled_customer_has_no_living_subscription(subscriber: Subscriber, option: str, owed: str) -> None:
    await activate(subscriber)
    await subscriber.subscribe(BASIC)
    body = {"customerId": subscriber.customer_id, "cancellationOption": option}
    assert (await subscriber.send("POST", "/customercancellation", json=body)).status_code == 204
    assert await statuses(subscriber) == ["Cancelled", "Cancelled"]
    assert subscriber.owes() == Decimal(owed)


async def test_an_uncancelled_customer_keeps_the_cancelled_subscriptions(subscriber: Subscriber) -> None:
    await activate(subscriber)
    body = {"customerId": subscriber.customer_id, "cancellationOption": "None"}
    await subscriber.send("POST", "/customercancellation", json=body)
    await subscriber.post(f"/customers/uncancel/{subscriber.customer_id}")
    assert (await subscriber.status(), await statuses(subscriber)) == (("Active", "Good"), ["Cancelled"])


# ------------------------------------------------------------------ a status that is updated


async def test_an_update_of_the_status_takes_the_subscriptions_along(subscriber: Subscriber) -> None:
    await activate(subscriber)
    customer = await subscriber.get(f"/customers/{subscriber.customer_id}")
    await subscriber.put("/customers", {**customer, "status": "Hold"})
    assert await statuses(subscriber) == ["Suspended"]
    await subscriber.put("/customers", {**customer, "status": "Active"})
    assert await statuses(subscriber) == ["Active"]


async def test_who_pays_is_in_good_standing_again_at_once(subscriber: Subscriber) -> None:
    await activate(subscriber)
    subscriber.sandbox.advance(days=40)
    assert (await subscriber.status())[1] == "PoorStanding"
    await subscriber.pay(subscriber.customer_id, "1000", autoAllocate=True)
    assert await subscriber.status() == ("Active", "Good")
