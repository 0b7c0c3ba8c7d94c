"""What the life of a customer does to subscriptions and purchases in the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, TEAM, Subscriber, opened

ALL = {"activateAllSubscriptions": True, "activateAllDraftPurchases": True, "temporarilyDisableAutoPost": False}


@pytest.fixture
async def account() -> AsyncIterator[Subscriber]:
    """An account whose customer is a draft with a draft subscription to Basic."""
    async with opened() as account:
        account.customer_id = (await account.post("/customers", {"firstName": "Grace"}))["id"]
        await account.subscribe()
        yield account


async def purchase(account: Subscriber, code: str = "onboarding") -> int:
    """The id of a draft purchase."""
    product = next(row for row in account.state.products.values() if row["code"] == code)
    body = {"customerId": account.customer_id, "productId": product["id"], "name": "Onboarding", "quantity": 1}
    return int((await account.post("/purchases", body))["id"])


async def activate(account: Subscriber, body: dict[str, Any] | None = None, **query: Any) -> Any:
    sent = {"customerId": account.customer_id, **(ALL if body is None else body)}
    return await account.post("/customeractivation", sent, **query)


async def statuses(account: Subscriber) -> list[str]:
    rows = await account.get(f"/customers/{account.customer_id}/subscriptions")
    return [row["status"] for row in rows]


# ------------------------------------------------------------------ activate


async def test_an_activation_bills_subscriptions_and_purchases_together(account: Subscriber) -> None:
    bought = await purchase(account)
    customer = await activate(account)
    assert (customer["status"], customer["monthlyRecurringRevenue"]) == ("Active", 19)
    assert await statuses(account) == ["Active"]
    assert account.state.purchases[bought]["status"] == "Purchased"
    assert account.invoiced() == [Decimal("544.00")]


async def test_an_activation_leaves_alone_what_it_is_not_asked_for(account: Subscriber) -> None:
    bought = await purchase(account)
    await activate(account, dict.fromkeys(ALL, False))
    assert (await statuses(account), account.state.purchases[bought]["status"]) == (["Draft"], "Draft")
    assert account.invoiced() == []


async def test_a_preview_shows_the_first_invoice_and_changes_nothing(account: Subscriber) -> None:
    await purchase(account)
    shown = await activate(account, {}, preview="true")
    assert shown["invoicePreview"]["total"] == Decimal("544.00")
    assert (await account.status(), await statuses(account)) == (("Draft", "Good"), ["Draft"])
    assert account.invoiced() == []


async def test_side_effects_hold_the_invoice(account: Subscriber) -> None:
    assert (await activate(account, view="sideeffects"))["sideEffects"]["invoicePreview"]["total"] == Decimal("44.00")


async def test_a_first_invoice_can_be_kept_as_a_draft(account: Subscriber) -> None:
    await activate(account, ALL | {"temporarilyDisableAutoPost": True})
    assert (account.invoiced(), account.drafted()) == ([], [Decimal("44.00")])


async def test_the_drafts_of_an_active_customer_are_activated_all_or_by_name(account: Subscriber) -> None:
    await activate(account, dict.fromkeys(ALL, False))
    team, bought = await account.subscribe(TEAM), await purchase(account)
    path = f"/customers/purchase/{account.customer_id}"
    shown = await account.post(path, {"preview": True, "specificSubscriptionIds": [team["id"]]})
    assert shown["invoicePreview"]["total"] == Decimal("109.00")
    await account.post(path, {"specificSubscriptionIds": [team["id"]]})
    assert (await statuses(account), account.invoiced()) == (["Draft", "Active"], [Decimal("109.00")])
    await account.post(path)
    assert await statuses(account) == ["Active", "Active"]
    assert account.state.purchases[bought]["status"] == "Purchased"
    assert account.invoiced()[1:] == [Decimal("544.00")]


async def test_drafts_of_two_rhythms_make_two_invoices(account: Subscriber) -> None:
    await activate(account, dict.fromkeys(ALL, False))
    await account.subscribe(BASIC_YEARLY)
    shown = await account.post(f"/customers/purchase/{account.customer_id}", {"preview": True})
    assert shown["invoicePreview"]["total"] == Decimal("44.00")
    assert [one["total"] for one in shown["additionalInvoicesForPreview"]] == [Decimal("215.00")]


async def test_a_declined_payment_rolls_the_activation_back_if_asked(account: Subscriber) -> None:
    await activate(account, dict.fromkeys(ALL, False))
    await account.card(account.customer_id, "4000000000000002")
    method = next(iter(account.state.payment_methods))
    options = {"paymentMethod": "UseExistingPaymentMethod", "paymentMethodId": method, "rollbackOnFailedPayment": True}
    path = f"/customers/purchase/{account.customer_id}"
    assert (await account.refused("POST", path, {"invoiceCollectOptions": options}))[0] == 400
    assert (await statuses(account), account.invoiced(), account.drafted()) == (["Draft"], [], [])
    assert (await account.activities(account.customer_id, "status"))[-1] == "Failed"


# ------------------------------------------------------------------ hold and un-hold


async def test_hold_suspends_and_unhold_resumes(account: Subscriber) -> None:
    await activate(account)
    await account.post(f"/customerhold/{account.customer_id}")
    assert await statuses(account) == ["Suspended"]
    customer = await account.post("/customers/unhold", {"customerId": account.customer_id})
    assert (customer["status"], await statuses(account)) == ("Active", ["Active"])
    assert account.invoiced() == [Decimal("44.00")]


async def test_a_customer_on_hold_is_not_invoiced(account: Subscriber) -> None:
    await activate(account)
    await account.post(f"/customerhold/{account.customer_id}")
    account.advance(100)
    assert account.invoiced() == [Decimal("44.00")]


@pytest.mark.parametrize(
    ("option", "charged"),
    [
        ("ChargeForAllMissedPeriods", ["57.00"]),
        ("ChargeForLastMissedPeriods", ["19.00"]),
        ("ChargeForCurrentFullPeriod", ["19.00"]),
        ("NoChargesForMissedPeriods", []),
    ],
)
async def test_missed_periods_are_charged_as_asked(account: Subscriber, option: str, charged: list[str]) -> None:
    await activate(account)
    await account.post(f"/customerhold/{account.customer_id}")
    account.advance(100)  # the periods from June, July and August 10 on
    body = {"customerId": account.customer_id, "serviceStartOption": option}
    shown = await account.post("/customers/unhold", body | {"preview": True})
    assert shown["invoicePreview"]["total"] == Decimal(charged[0] if charged else 0)
    assert await account.status() == ("Hold", "PoorStanding")
    await account.post("/customers/unhold", body)
    assert account.invoiced()[1:] == [Decimal(total) for total in charged]
    [row] = await account.get(f"/customers/{account.customer_id}/subscriptions")
    assert row["nextPeriodStartDate"] == "2024-09-10T00:00:00"


# ------------------------------------------------------------------ cancel


@pytest.mark.parametrize(("option", "owed"), [("None", "44.00"), ("Full", "0.00")])
async def test_a_cancelled_customer_has_no_living_subscription(account: Subscriber, option: str, owed: str) -> None:
    await activate(account)
    await account.subscribe(BASIC)
    body = {"customerId": account.customer_id, "cancellationOption": option}
    assert (await account.send("POST", "/customercancellation", json=body)).status_code == 204
    assert await statuses(account) == ["Cancelled", "Cancelled"]
    assert account.owes() == Decimal(owed)


async def test_an_uncancelled_customer_keeps_the_cancelled_subscriptions(account: Subscriber) -> None:
    await activate(account)
    body = {"customerId": account.customer_id, "cancellationOption": "None"}
    await account.send("POST", "/customercancellation", json=body)
    await account.post(f"/customers/uncancel/{account.customer_id}")
    assert (await account.status(), await statuses(account)) == (("Active", "Good"), ["Cancelled"])


# ------------------------------------------------------------------ a status that is updated


async def test_an_update_of_the_status_takes_the_subscriptions_along(account: Subscriber) -> None:
    await activate(account)
    customer = await account.get(f"/customers/{account.customer_id}")
    await account.put("/customers", {**customer, "status": "Hold"})
    assert await statuses(account) == ["Suspended"]
    await account.put("/customers", {**customer, "status": "Active"})
    assert await statuses(account) == ["Active"]


async def test_who_pays_is_in_good_standing_again_at_once(account: Subscriber) -> None:
    await activate(account)
    account.sandbox.advance(days=40)
    assert (await account.status())[1] == "PoorStanding"
    await account.pay(account.customer_id, "1000", autoAllocate=True)
    assert await account.status() == ("Active", "Good")
