"""Debits of the sandbox, which take credits back."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.sandbox.account import Account, allocations


async def credit_of(account: Account, customer_id: int, amount: str, *shares: tuple[int, str]) -> int:
    body = {"customerId": customer_id, "amount": amount, "effectiveTimestamp": "2026-01-16"}
    return int((await account.post("/Credits", {**body, "creditAllocations": allocations(*shares)}))["id"])


def debit(credit_id: int, amount: str, **members: Any) -> dict[str, Any]:
    return {"originalCreditId": credit_id, "amount": amount, **members}


async def test_a_debit_is_read_as_it_was_answered(account: Account, ada: int) -> None:
    credit_id = await credit_of(account, ada, "67.95")
    made = await account.post(
        "/Debits", debit(credit_id, "10.00", reference="a custom string", effectiveTimestamp="2019-04-16T10:59:44")
    )
    assert await account.get(f"/Debits/{made['id']}") == made
    assert made == {
        "reference": "a custom string",
        "effectiveTimestamp": "2019-04-16T10:59:44",
        "description": f"Reversal of credit {credit_id}",
        "customerId": ada,
        "originalCreditId": credit_id,
        "amount": Decimal("10.00"),
        "currency": "USD",
        "invoiceAllocations": [],
        "id": credit_id + 1,
        "uri": f"http://127.0.0.1/v1/Debits/{credit_id + 1}",
    }


async def test_a_debit_is_owed_again_and_shows_on_the_credit(account: Account, ada: int) -> None:
    credit_id = await credit_of(account, ada, "30")
    made = await account.post("/Debits", debit(credit_id, "10"))
    left = await account.get(f"/Credits/{credit_id}")
    assert account.balance(ada) == -20
    assert (left["unallocatedAmount"], left["reversableAmount"], left["debits"]) == (20, 20, [made])


async def test_more_than_is_unallocated_is_refused_in_the_documented_words(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "10")
    credit_id = await credit_of(account, ada, "10", (invoice, "10"))
    assert await account.refused("POST", "/Debits", debit(credit_id, "10.00")) == (
        400,
        "Api Error",
        (
            "The debit for $10.00 USD exceeds the unallocated credit amount of $0.00 USD. "
            "Please assign the remaining $10.00 USD to an invoice(s)"
        ),
    )


async def test_the_rest_is_taken_from_the_invoices_that_are_named(account: Account, ada: int) -> None:
    """As in the documented sample: a bare date, and allocations."""
    invoice = account.invoice(ada, "10")
    credit_id = await credit_of(account, ada, "12", (invoice, "10"))
    body = debit(credit_id, "5", debitAllocations=allocations((invoice, "3.0")), effectiveTimestamp="2019-12-01")
    made = await account.post("/Debits", body)
    assert made["effectiveTimestamp"] == "2019-12-01T00:00:00"
    assert [share["amount"] for share in made["invoiceAllocations"]] == [3]
    assert (account.owed(invoice), account.balance(ada)) == (3, 3)
    assert (await account.get(f"/Credits/{credit_id}"))["unallocatedAmount"] == 0


@pytest.mark.parametrize(("amount", "share"), [("13", "10"), ("11", "11"), ("2", "3"), ("8", "5")])
async def test_what_is_not_there_cannot_be_taken(account: Account, ada: int, amount: str, share: str) -> None:
    """More than the credit, more than is on the invoice, allocations beyond the debit, a rest that is not assigned."""
    invoice = account.invoice(ada, "10")
    credit_id = await credit_of(account, ada, "12", (invoice, "10"))
    body = debit(credit_id, amount, debitAllocations=allocations((invoice, share)))
    assert (await account.refused("POST", "/Debits", body))[0] == 400
    assert account.owed(invoice) == 0


SAMPLES = [
    pytest.param(sample["body"], id=sample["name"])
    for sample in json.loads((Path(__file__).parents[1] / "samples/payments/requests.json").read_text())
    if sample["operation"] == "debits.create" and sample["body"]
]


@pytest.mark.parametrize("sample", SAMPLES)
async def test_the_documented_samples_are_accepted(account: Account, ada: int, sample: str) -> None:
    """But for the ids, which are those of the vendor's account."""
    invoice = account.invoice(ada, "3")
    credit_id = await credit_of(account, ada, "20", (invoice, "3"))
    body = json.loads(sample) | {"originalCreditId": credit_id}
    for share in body.get("debitAllocations", []):
        share["invoiceId"] = invoice
    assert (await account.post("/Debits", body))["reference"] == body["reference"]


async def test_only_credits_are_taken_back(account: Account, ada: int) -> None:
    paid = await account.pay(ada, "10")
    assert (await account.refused("POST", "/Debits", debit(paid["id"], "10")))[0] == 404


async def test_an_unknown_debit_is_not_found(account: Account) -> None:
    assert (await account.refused("GET", "/Debits/1"))[0] == 404
