"""The data that a sandbox begins with: the same from a seed, however much is asked for, and true to the ledger."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise

import pytest

from fusebill_async.sandbox import Sandbox, State
from fusebill_async.sandbox.money import ledger

NOW = datetime(2026, 3, 10, 15, 30, tzinfo=UTC)
PARENTHOOD = ("parentId", "isParent")


def sandbox_of(customers: int, seed: int = 7, *, billing: bool = False) -> Sandbox:
    return Sandbox(customers=customers, seed=seed, billing=billing, clock=lambda: NOW)


@pytest.fixture(scope="module")
def state() -> State:
    return sandbox_of(200, billing=True).state


def test_the_same_seed_makes_the_same_customers() -> None:
    assert sandbox_of(30).state.customers == sandbox_of(30).state.customers
    assert sandbox_of(30).state.customers != sandbox_of(30, seed=8).state.customers


def test_a_customer_is_the_same_however_many_are_asked_for() -> None:
    few, many = sandbox_of(40).state, sandbox_of(400).state
    for id_, customer in few.customers.items():
        other = many.customers[id_]
        assert {k: v for k, v in customer.items() if k not in PARENTHOOD} == {
            k: v for k, v in other.items() if k not in PARENTHOOD
        }


def test_a_billed_customer_is_the_same_however_many_are_asked_for() -> None:
    few, many = sandbox_of(10, billing=True).state, sandbox_of(30, billing=True).state
    for id_, invoice in few.invoices.items():
        assert many.invoices[id_] == invoice


def test_customers_come_in_the_order_of_their_creation() -> None:
    created = [customer["createdTimestamp"] for customer in sandbox_of(300).state.customers.values()]
    assert all(earlier <= later for earlier, later in pairwise(created))
    assert "2018" < created[0] < created[-1] < "2025"


def test_the_billing_agrees_with_the_ledger(state: State) -> None:
    ledger.check(state)


def test_the_billing_has_something_of_everything(state: State) -> None:
    assert {row["status"] for row in state.customers.values()} == {"Draft", "Active", "Hold", "Suspended", "Cancelled"}
    assert {ledger.status(row, NOW) for row in state.invoices.values()} >= {"Paid", "Due", "Overdue"}
    assert {row["kind"] for row in state.transactions.values()} >= {"Invoice", "Payment", "Reversal"}
    assert {row["status"] for row in state.payment_activities.values()} == {"Successful", "Failed"}
    assert {row["status"] for row in state.purchases.values()} == {"Purchased"}


def test_only_drafts_are_not_billed(state: State) -> None:
    billed = {row["customerId"] for row in state.invoices.values()}
    unbilled = {row["status"] for row in state.customers.values() if row["id"] not in billed}
    assert unbilled == {"Draft"}


def test_the_revenue_of_a_customer_is_that_of_the_subscriptions(state: State) -> None:
    for customer in state.customers.values():
        rows = [row for row in state.subscriptions.values() if row["customerId"] == customer["id"]]
        active = [row["monthlyRecurringRevenue"] for row in rows if row["status"] == "Active"]
        assert customer["monthlyRecurringRevenue"] == sum(active, Decimal(0))


def test_nothing_lies_in_the_future(state: State) -> None:
    now = NOW.isoformat()
    assert max(row["postedTimestamp"] for row in state.invoices.values()) <= now
    assert max(row["effectiveTimestamp"] for row in state.transactions.values()) <= now
    assert min(row["nextPeriodStartDate"] for row in state.subscriptions.values() if row["status"] == "Active") > now


def test_billing_goes_on_when_time_passes() -> None:
    sandbox = sandbox_of(20, billing=True)
    before = len(sandbox.state.invoices)
    sandbox.advance(days=31)
    assert len(sandbox.state.invoices) > before
    ledger.check(sandbox.state)


def test_customers_who_came_after_now_are_not_billed() -> None:
    sandbox = Sandbox(customers=5, billing=True, clock=lambda: datetime(2017, 1, 1, tzinfo=UTC))
    assert not sandbox.state.invoices
