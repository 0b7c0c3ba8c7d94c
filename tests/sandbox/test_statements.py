"""Billing statements of the sandbox."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async.sandbox.money import ledger
from tests.sandbox.account import NOW, Account
from tests.sandbox.invoicing import charge_of, invoice_of, opened_later


async def statement(account: Account, customer_id: int, start: str, end: str, **more: Any) -> Any:
    body = {"customerId": customer_id, "startDate": start, "endDate": end, **more}
    return await account.post("/billingstatements/BySubscription/Generate", body)


async def test_the_lines_lead_from_the_opening_to_the_closing_balance(account: Account) -> None:
    account.state.settings["tax_rate"] = Decimal("0.10")
    ada = account.customer()
    account.invoice(ada, "100")
    async with opened_later(account, NOW + timedelta(days=3)) as later:
        charge = charge_of(later, ada, "20", discounts=[{"amount": Decimal(5)}])
        charge |= {"effectiveTimestamp": "2026-02-03T12:00:00"}
        invoice = ledger.draft(later.state, later.state.customers[ada], [charge], NOW + timedelta(days=3))
        ledger.post(later.state, invoice, NOW + timedelta(days=3))
        await later.pay(ada, "30")
        shown = await statement(later, ada, "2026-02-01", "2026-02-03")
    assert (shown["openingBalance"], shown["closingBalance"]) == (110, Decimal("96.50"))
    lines = [(line["name"], line["amount"]) for group in shown["lineItems"] for line in group["lineItems"]]
    assert lines == [("Seat", 20), ("Discount", -5), ("Tax", Decimal("1.50")), ("Payment", -30)]


async def test_a_customer_without_activity_has_an_empty_statement(account: Account) -> None:
    shown = await statement(account, account.customer(), "2026-01-01", "2026-12-31")
    assert (shown["lineItems"], shown["openingBalance"], shown["closingBalance"]) == ([], 0, 0)


@pytest.mark.parametrize(
    ("scope", "closing"),
    [(None, 10), ("OnlyParentActivity", 10), ("OnlyChildActivity", 5), ("ParentAndChildActivity", 15)],
)
async def test_the_activity_of_children_counts_when_asked_for(
    account: Account, scope: str | None, closing: int
) -> None:
    parent = account.customer()
    child = account.customer(parentId=parent)
    account.invoice(parent, "10")
    account.invoice(child, "5")
    shown = await statement(account, parent, "2026-01-01", "2026-12-31", statementActivityType=scope)
    assert shown["closingBalance"] == closing


async def test_an_end_before_the_start_is_refused(account: Account) -> None:
    body = {"customerId": account.customer(), "startDate": "2026-02-02", "endDate": "2026-01-01"}
    assert (await account.refused("POST", "/billingstatements/generate", body))[0] == 400


async def test_the_summary_is_a_pdf_of_several_pages(account: Account) -> None:
    ada = account.customer()
    invoice_of(account, ada, *(charge_of(account, ada, "1", name=f"Seat ({n})") for n in range(120)))
    body = {"customerId": ada, "startDate": "2026-01-01", "endDate": "2026-12-31"}
    answer = await account.send("POST", "/billingstatementSummary/pdf", json=body)
    assert b"/Count 3/" in answer.content
    assert b"Closing balance: 120.00 USD" in answer.content
