"""Refunds of the sandbox."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.account import Account, allocations


def refund(payment: dict[str, Any], amount: str, **members: Any) -> dict[str, Any]:
    return {"originalPaymentId": payment["id"], "amount": amount, **members}


async def test_a_refund_is_read_as_it_was_answered(account: Account, ada: int) -> None:
    paid = await account.pay(ada, "30", reference="check 7")
    made = await account.post("/Refunds", refund(paid, "10.00", reference="sorry"))
    assert await account.get(f"/Refunds/{made['id']}") == made
    assert made == {
        "paymentActivityId": 44_000_002,
        "reference": "sorry",
        "effectiveTimestamp": "2026-01-31T12:00:00",
        "referenceDate": "2026-01-31T12:00:00",
        "description": f"Refund of payment {paid['id']} check 7",
        "customerId": ada,
        "originalPaymentActivityId": paid["paymentActivityId"],
        "amount": Decimal("10.00"),
        "currency": "USD",
        "invoiceAllocations": [],
        "refunds": [],
        "unallocatedAmount": 0,
        "refundableAmount": 0,
        "gatewayFee": None,
        "settlement": None,
        "id": 60_000_002,
        "uri": "http://127.0.0.1/v1/Refunds/60000002",
    }


async def test_a_refund_is_owed_again_and_shows_on_the_payment(account: Account, ada: int) -> None:
    paid = await account.pay(ada, "30")
    made = await account.post("/Refunds", refund(paid, "10"))
    left = await account.get(f"/payments/{paid['id']}")
    assert account.balance(ada) == -20
    assert (left["unallocatedAmount"], left["refundableAmount"], left["refunds"]) == (20, 20, [made])


async def test_what_was_allocated_comes_back_from_the_invoices_that_are_named(account: Account, ada: int) -> None:
    first, second = account.invoice(ada, "20"), account.invoice(ada, "20")
    paid = await account.pay(ada, "40", autoAllocate=True)
    made = await account.post(
        "/Refunds", refund(paid, "15", refundAllocations=allocations((first, "5"), (second, "10")))
    )
    assert (account.owed(first), account.owed(second), account.balance(ada)) == (5, 10, 15)
    assert [share["amount"] for share in made["invoiceAllocations"]] == [5, 10]
    left = await account.get(f"/payments/{paid['id']}")
    assert [share["amount"] for share in left["invoiceAllocations"]] == [15, 10]


async def test_a_fully_allocated_payment_needs_allocations(account: Account, ada: int) -> None:
    account.invoice(ada, "20")
    paid = await account.pay(ada, "20", autoAllocate=True)
    assert await account.refused("POST", "/Refunds", refund(paid, "20")) == (
        400,
        "Api Error",
        (
            "The refund for $20.00 USD exceeds the unallocated payment amount of $0.00 USD. "
            "Please assign the remaining $20.00 USD to an invoice(s)"
        ),
    )


async def test_the_allocations_make_up_the_refund(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "20")
    paid = await account.pay(ada, "30", autoAllocate=True)
    body = refund(paid, "20", refundAllocations=allocations((invoice, "15")))
    assert (await account.refused("POST", "/Refunds", body))[0] == 400
    assert account.owed(invoice) == 0


@pytest.mark.parametrize("amounts", [("31",), ("20", "11")])
async def test_no_more_than_the_payment_is_refunded(account: Account, ada: int, amounts: tuple[str, ...]) -> None:
    paid = await account.pay(ada, "30")
    for amount in amounts[:-1]:
        await account.post("/Refunds", refund(paid, amount))
    assert (await account.refused("POST", "/Refunds", refund(paid, amounts[-1])))[0] == 400


async def test_no_more_is_taken_from_an_invoice_than_was_allocated(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "20")
    await account.pay(ada, "10", autoAllocate=True)
    paid = await account.pay(ada, "30", autoAllocate=True)
    body = refund(paid, "11", refundAllocations=allocations((invoice, "11")))
    assert (await account.refused("POST", "/Refunds", body))[0] == 400
    assert account.owed(invoice) == 0


@pytest.mark.parametrize(
    ("method", "text"),
    [
        (None, "CreditCard (Visa ending in 1111)"),
        ("PaymentMethod", "CreditCard (Visa ending in 1111)"),
        ("Check", "Check"),
    ],
)
async def test_a_refund_makes_an_activity_of_its_method(
    account: Account, ada: int, method: str | None, text: str
) -> None:
    card = await account.card(ada)
    paid = await account.pay(ada, "30", paymentMethod="CreditCard", paymentMethodId=card["id"])
    made = await account.post("/Refunds", refund(paid, "30", method=method))
    activity = await account.get(f"/PaymentActivities/{made['paymentActivityId']}")
    assert (activity["transactionType"], activity["method"], activity["status"]) == ("Refund", text, "Successful")
    assert activity["transaction"] == made


async def test_a_returned_payment_cannot_be_refunded(account: Account, ada: int) -> None:
    await account.ach(ada)
    paid = await account.pay(ada, "30", paymentMethod="ACH", useDefaultPaymentMethod=True)
    await account.post("/payments/Nsf", {"id": paid["id"]})
    assert await account.refused("POST", "/Refunds", refund(paid, "30")) == (
        400,
        "Api Error",
        "A payment that is marked as NSF cannot be refunded.",
    )


async def test_a_refunded_payment_cannot_be_returned(account: Account, ada: int) -> None:
    await account.ach(ada)
    paid = await account.pay(ada, "30", paymentMethod="ACH", useDefaultPaymentMethod=True)
    await account.post("/Refunds", refund(paid, "1"))
    assert (await account.refused("POST", "/payments/Nsf", {"id": paid["id"]}))[0] == 400


async def test_an_unknown_refund_is_not_found_in_the_documented_words(account: Account) -> None:
    assert await account.refused("GET", "/Refunds/1") == (404, "Api Error", "Refund with id 1 not found.")


async def test_a_payment_is_no_refund(account: Account, ada: int) -> None:
    paid = await account.pay(ada, "30")
    assert (await account.refused("GET", f"/Refunds/{paid['id']}"))[0] == 404


async def test_only_payments_are_refunded(account: Account) -> None:
    assert await account.refused("POST", "/Refunds", {"originalPaymentId": 1, "amount": 1}) == (
        404,
        "Api Error",
        "Payment with id 1 not found.",
    )
