"""AR activities of the sandbox: the entries of the ledger."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.sandbox.account import Account, allocations


@pytest.fixture
async def ada(account: Account) -> int:
    """A customer with an invoice of two taxed charges, a payment, a refund, a credit and its debit."""
    account.state.settings["tax_rate"] = Decimal("0.10")
    customer_id = account.customer()
    account.invoice(customer_id, "20", "10")
    paid = await account.pay(customer_id, "15", reference="check 7", effectiveTimestamp="2026-01-10")
    await account.post("/Refunds", {"originalPaymentId": paid["id"], "amount": 5})
    credit = {"customerId": customer_id, "amount": 4, "effectiveTimestamp": "2026-01-20"}
    credit_id = (await account.post("/Credits", credit))["id"]
    await account.post("/Debits", {"originalCreditId": credit_id, "amount": 1, "effectiveTimestamp": "2026-01-21"})
    return customer_id


async def test_every_movement_is_an_entry(account: Account, ada: int) -> None:
    rows = await account.get(f"/customers/{ada}/customerArActivities")
    assert [(row["transactionType"], row["arDebit"], row["arCredit"]) for row in rows] == [
        ("Charge", 20, 0),
        ("Tax", 2, 0),
        ("Charge", 10, 0),
        ("Tax", 1, 0),
        ("Payment", 0, 15),
        ("Refund", 5, 0),
        ("Credit", 0, 4),
        ("Debit", 1, 0),
    ]


async def test_the_entries_add_up_to_the_balance(account: Account, ada: int) -> None:
    rows = await account.get(f"/customers/{ada}/customerArActivities")
    assert sum(row["arDebit"] - row["arCredit"] for row in rows) == account.balance(ada) == 20


async def test_entries_tell_of_activities_references_and_what_they_reverse(account: Account, ada: int) -> None:
    rows = (await account.get(f"/customers/{ada}/customerArActivities"))[4:]
    paid, _, credit, _ = rows
    assert (paid["manualReference"], paid["paymentActivityId"]) == ("check 7", 44_000_001)
    assert [row["associatedId"] for row in rows] == [None, paid["id"], None, credit["id"]]


async def test_entries_show_where_they_were_allocated(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "8")
    await account.pay(ada, "8", paymentAllocations=allocations((invoice, "8")))
    row = (await account.get(f"/customers/{ada}/customerArActivities"))[-1]
    assert [share["invoiceId"] for share in row["invoiceAllocation"]] == [invoice]


@pytest.mark.parametrize(
    ("query", "types"),
    [
        ("startDate:2026-01-10T00:00:00.000Z;endDate:2026-01-21T00:00:00.000Z", ["Payment", "Credit"]),
        ("endDate:2026-01-11", ["Payment"]),
        ("startDate:2026-01-20;endDate:2026-01-31", ["Credit", "Debit"]),
    ],
)
async def test_entries_are_filtered_by_their_time(account: Account, ada: int, query: str, types: list[str]) -> None:
    rows = await account.get(f"/customers/{ada}/customerArActivities", query=query)
    assert [row["transactionType"] for row in rows] == types


async def test_the_account_s_list_holds_all_customers(account: Account, ada: int) -> None:
    await account.pay(account.customer(), "1")
    assert len(await account.get("/aractivities")) == 9


async def test_the_entries_come_in_pages(account: Account, ada: int) -> None:
    answer = await account.http.get(f"/customers/{ada}/customerArActivities?pageSize=3&pageNumber=2")
    assert (len(answer.json()), answer.headers["X-Count"]) == (2, "8")
