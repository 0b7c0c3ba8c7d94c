"""Credits of the sandbox."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.account import Account, allocations


@pytest.fixture
def ada(account: Account) -> int:
    return account.customer(currency="CAD")


def credit(customer_id: int, amount: str, **members: Any) -> dict[str, Any]:
    return {"customerId": customer_id, "amount": amount, "effectiveTimeStamp": "2017-01-16T10:00:00", **members}


async def test_a_credit_is_read_as_it_was_answered(account: Account, ada: int) -> None:
    made = await account.post("/credits/", credit(ada, "67.95", reference="sorry"))
    assert await account.get(f"/Credits/{made['id']}") == made
    assert made == {
        "reference": "sorry",
        "effectiveTimestamp": "2017-01-16T10:00:00",
        "description": None,
        "customerId": ada,
        "amount": Decimal("67.95"),
        "currency": "CAD",
        "unallocatedAmount": Decimal("67.95"),
        "reversableAmount": Decimal("67.95"),
        "invoiceAllocations": [],
        "debits": [],
        "id": 60_000_001,
        "uri": "http://127.0.0.1/v1/Credits/60000001",
    }


async def test_a_credit_lowers_what_is_owed(account: Account, ada: int) -> None:
    account.invoice(ada, "20")
    await account.post("/Credits", credit(ada, "5"))
    assert account.balance(ada) == 15


async def test_a_credit_pays_the_invoices_that_are_named(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "20")
    made = await account.post("/Credits", credit(ada, "15", creditAllocations=allocations((invoice, "12.50"))))
    assert (made["unallocatedAmount"], made["reversableAmount"]) == (Decimal("2.50"), 15)
    assert [share["outstandingBalance"] for share in made["invoiceAllocations"]] == [Decimal("7.50")]
    assert account.owed(invoice) == Decimal("7.50")


@pytest.mark.parametrize(("amount", "share"), [("10", "11"), ("30", "21")])
async def test_too_large_an_allocation_leaves_nothing_behind(
    account: Account, ada: int, amount: str, share: str
) -> None:
    invoice = account.invoice(ada, "20")
    body = credit(ada, amount, creditAllocations=allocations((invoice, share)))
    assert (await account.refused("POST", "/Credits", body))[0] == 400
    assert account.balance(ada) == 20


async def test_the_time_is_required(account: Account, ada: int) -> None:
    assert await account.refused("POST", "/Credits", {"customerId": ada, "amount": 5}) == (
        400,
        "credit.EffectiveTimestamp",
        "The EffectiveTimestamp field is required.",
    )


async def test_an_unknown_credit_is_not_found(account: Account) -> None:
    assert (await account.refused("GET", "/Credits/1"))[0] == 404
