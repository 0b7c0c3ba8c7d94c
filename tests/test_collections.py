"""`fusebill.collections` and `collect_with`: several calls at a time, and what is checked before the first is sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, MemoryStore, Once, collect_with
from fusebill_async.errors import (
    BusinessRuleError,
    FusebillError,
    InvalidType,
    InvalidValue,
    OutcomeUnknown,
    UnresolvedPayment,
)
from tests.paying import APPROVED, BY_CHECK, DECLINED, SILENT, Shop, opened


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    async with opened() as shop:
        yield shop


def share(invoice_id: int, amount: str) -> Any:
    return {"invoice_id": invoice_id, "amount": Decimal(amount)}


# ------------------------------------------------------------------ collecting


async def test_everything_that_is_owed_is_collected(shop: Shop) -> None:
    first, second = shop.invoice("20"), shop.invoice("12.50")
    await shop.card()
    collected = await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard")
    assert (shop.owed(first), shop.owed(second)) == (0, 0)
    assert collected.amount == Decimal("32.50")
    assert collected.allocations == [share(first, "20.00"), share(second, "12.50")]
    assert collected.payment is not None
    assert collected.payment.amount == Decimal("32.50")


async def test_the_oldest_invoice_is_paid_first(shop: Shop) -> None:
    first = shop.invoice("20")
    shop.clock.leap(86_400)
    second = shop.invoice("20")
    await shop.fusebill.collections.collect(shop.ada, payment_method="Check", amount=25)
    assert (shop.owed(first), shop.owed(second)) == (0, 15)


async def test_some_of_the_invoices_can_be_chosen(shop: Shop) -> None:
    first, second = shop.invoice("20"), shop.invoice("20")
    await shop.fusebill.collections.collect(shop.ada, payment_method="Check", invoice_ids=[second])
    assert (shop.owed(first), shop.owed(second)) == (20, 0)


async def test_a_dry_run_tells_and_sends_nothing(shop: Shop) -> None:
    invoice = shop.invoice("20")
    planned = await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard", dry_run=True)
    assert (planned.amount, planned.allocations, planned.payment) == (Decimal(20), [share(invoice, "20.00")], None)
    assert shop.posts() == 0


async def test_nothing_is_sent_when_nothing_is_owed(shop: Shop) -> None:
    collected = await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard")
    assert (collected.amount, collected.payment) == (Decimal(0), None)
    assert shop.posts() == 0


@pytest.mark.parametrize("wrong", [{"amount": 21}, {"amount": 0}, {"invoice_ids": [1]}])
async def test_what_does_not_fit_what_is_owed_is_refused(shop: Shop, wrong: dict[str, Any]) -> None:
    shop.invoice("20")
    with pytest.raises(InvalidValue):
        await shop.fusebill.collections.collect(shop.ada, payment_method="Check", **wrong)
    assert shop.posts() == 0


async def test_a_declined_card_leaves_the_invoice_owed(shop: Shop) -> None:
    invoice = shop.invoice("20")
    await shop.card(DECLINED)
    with pytest.raises(BusinessRuleError):
        await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard")
    assert shop.owed(invoice) == 20


async def test_a_stored_method_is_charged_rather_than_the_default(shop: Shop) -> None:
    invoice = shop.invoice("20")
    good = await shop.card(APPROVED)
    await shop.card(DECLINED)
    await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard", payment_method_id=good)
    assert shop.owed(invoice) == 0


async def test_nothing_is_collected_while_a_payment_is_unknown(shop: Shop) -> None:
    """It may have paid the same invoices."""
    invoice = shop.invoice("20")
    await shop.card(SILENT)
    with pytest.raises(OutcomeUnknown):
        await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard")
    with pytest.raises(UnresolvedPayment) as caught:
        await shop.fusebill.collections.collect(shop.ada, payment_method="CreditCard")
    assert [activity.amount for activity in caught.value.activities] == [20]
    assert shop.posts() == 1

    [resolved] = await shop.fusebill.collections.resolve_unknown(shop.ada)
    assert resolved.status == "Successful"
    assert shop.owed(invoice) == 0


async def test_a_retried_collection_gets_the_payment_that_was_made(shop: Shop) -> None:
    """Although nothing is owed any more."""
    invoice = shop.invoice("20")
    once = Once(shop.fusebill, MemoryStore(), clock=shop.clock)
    shop.sandbox.fail("payments.create", drop=True, after_commit=True)
    for _ in range(2):
        collected = await shop.fusebill.collections.collect(shop.ada, payment_method="Check", once=once("run-1"))
        assert collected.allocations == [share(invoice, "20.00")]
        assert collected.payment is not None
    assert shop.payments() == [("run-1", 20)]


async def test_the_key_of_another_customer_is_refused(shop: Shop) -> None:
    shop.invoice("20")
    once = Once(shop.fusebill, MemoryStore(), clock=shop.clock)
    await once("run-1").create(customer_id=shop.customer(), amount=5, **BY_CHECK)
    with pytest.raises(InvalidValue, match="another customer"):
        await shop.fusebill.collections.collect(shop.ada, payment_method="Check", once=once("run-1"))


async def test_a_balance_that_the_server_does_not_tell_is_not_taken_for_zero(
    fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(method="GET", json=[{"id": 1, "invoiceAmount": 20}])
    with pytest.raises(FusebillError, match="outstanding_balance"):
        await fusebill.collections.collect(7, payment_method="Check")


# ------------------------------------------------------------------ reversing


async def test_an_invoice_is_reversed_in_full(shop: Shop) -> None:
    invoice = await shop.fusebill.collections.reverse(shop.invoice("20", "10"), "Full")
    assert invoice.outstanding_balance == 0
    assert invoice.sum_of_credit_notes == 30


async def test_an_amount_is_taken_from_the_charges_in_their_order(shop: Shop) -> None:
    invoice = await shop.fusebill.collections.reverse(shop.invoice("20", "10", "5"), "Amount", amount="24.50")
    assert invoice.outstanding_balance == Decimal("10.50")
    reversed_ = [r.body for r in shop.sandbox.requests if r.operation == "charges.reverse" and "preview" not in r.query]
    assert [body["reverseChargeAmount"] for body in reversed_] == [20, 4.5]


async def test_what_is_reversed_already_is_not_reversed_again(shop: Shop) -> None:
    invoice_id = shop.invoice("20", "10")
    await shop.fusebill.collections.reverse(invoice_id, "NetAmount", amount=25)
    with pytest.raises(InvalidValue, match="more than the 5"):
        await shop.fusebill.collections.reverse(invoice_id, "NetAmount", amount=6)
    await shop.fusebill.collections.reverse(invoice_id, "NetAmount", amount=5)
    assert shop.owed(invoice_id) == 0


@pytest.mark.parametrize(
    ("option", "amount", "would_be"), [("Full", None, [20, 10]), ("Amount", 25, [20, 5]), ("NetAmount", 5, [5])]
)
async def test_a_dry_run_of_a_reversal_is_the_servers_preview(
    shop: Shop, option: Any, amount: Any, would_be: list[int]
) -> None:
    invoice_id = shop.invoice("20", "10")
    previews = await shop.fusebill.collections.reverse(invoice_id, option, amount=amount, dry_run=True)
    assert [one.reverse_charge_preview and one.reverse_charge_preview.charge_amount for one in previews] == would_be
    assert shop.owed(invoice_id) == 30


async def test_a_dry_run_of_what_is_unearned_leaves_the_invoice_alone(shop: Shop) -> None:
    invoice_id = shop.invoice("20")
    with pytest.raises(BusinessRuleError, match="nothing left"):
        await shop.fusebill.collections.reverse(invoice_id, "Unearned", dry_run=True)
    assert shop.owed(invoice_id) == 20


async def test_a_reversal_that_breaks_off_tells_what_is_done(shop: Shop) -> None:
    invoice_id = shop.invoice("20", "10")
    shop.sandbox.fail("charges.reverse", drop=True, skip=3)  # two previews and the first charge
    with pytest.raises(FusebillError) as caught:
        await shop.fusebill.collections.reverse(invoice_id, "Amount", amount=25)
    assert caught.value.__notes__[-1].startswith("reversed before this happened: 20")
    assert shop.owed(invoice_id) == 10


@pytest.mark.parametrize(
    ("option", "others"),
    [("Full", {"amount": 5}), ("Amount", {}), ("NetAmount", {"amount": 5, "collect": {}})],
)
async def test_what_an_option_does_not_take_is_refused(shop: Shop, option: Any, others: dict[str, Any]) -> None:
    with pytest.raises(InvalidType):
        await shop.fusebill.collections.reverse(1, option, **others)


# ------------------------------------------------------------------ the collection options


async def test_a_reversal_carries_the_collection_options(shop: Shop) -> None:
    options = collect_with.stored(98753987, make_default=True, funds_first=True)
    await shop.fusebill.collections.reverse(shop.invoice("20"), "Full", collect=options)
    [sent] = [r.body for r in shop.sandbox.requests if r.operation == "invoices.reverse"]
    assert sent["invoiceCollectOptions"] == {
        "paymentMethod": "UseExistingPaymentMethodAndMakeDefault",
        "paymentMethodId": 98753987,
        "useAnyAvailableFundsFirst": True,
        "rollbackOnFailedPayment": False,
    }


def test_a_new_card_can_be_saved() -> None:
    options = collect_with.card(keep="save", rollback=True, card_number="0123412341234", cvv="012")
    assert options.to_dict() == {
        "paymentMethod": "UseProvidedPaymentMethodAndSave",
        "useAnyAvailableFundsFirst": False,
        "creditCard": {"cardNumber": "0123412341234", "cvv": "012"},
        "rollbackOnFailedPayment": True,
    }


def test_a_new_bank_account_can_be_used_once() -> None:
    options = collect_with.bank_account(account_number="012345", transit_number="01234", bank_account_type="CHQ")
    assert options.to_dict() == {
        "paymentMethod": "UseProvidedPaymentMethodOnce",
        "useAnyAvailableFundsFirst": False,
        "achCard": {"accountNumber": "012345", "transitNumber": "01234", "bankAccountType": "CHQ"},
        "rollbackOnFailedPayment": False,
    }


def test_numbers_do_not_show() -> None:
    assert "4242" not in repr(collect_with.card(card_number="4242424242424242"))
    assert "01234" not in repr(collect_with.bank_account(account_number="0123456"))


def test_the_default_method_needs_nothing() -> None:
    assert collect_with.default().to_dict()["paymentMethod"] == "UseDefaultPaymentMethod"
    assert "paymentMethodId" not in collect_with.default().to_dict()


# ------------------------------------------------------------------ writing off


async def test_the_whole_balance_is_written_off(shop: Shop) -> None:
    invoice_id = shop.invoice("20")
    await shop.fusebill.collections.collect(shop.ada, payment_method="Check", amount=5)
    assert await shop.fusebill.collections.write_off(invoice_id, reference="bankrupt") == 15
    assert shop.owed(invoice_id) == 0


async def test_a_paid_invoice_is_not_written_off(shop: Shop) -> None:
    invoice_id = shop.invoice("20")
    await shop.fusebill.collections.collect(shop.ada, payment_method="Check")
    with pytest.raises(InvalidValue):
        await shop.fusebill.collections.write_off(invoice_id)


# ------------------------------------------------------------------ refunds, credits, debits


async def test_a_refund_comes_from_the_invoices_that_were_paid_last_first(shop: Shop) -> None:
    first, second = shop.invoice("20"), shop.invoice("10")
    collected = await shop.fusebill.collections.collect(shop.ada, payment_method="Check")
    assert collected.payment is not None
    await shop.fusebill.collections.refund(collected.payment.id, amount=12)
    assert (shop.owed(first), shop.owed(second)) == (2, 10)
    rest = await shop.fusebill.collections.refund(collected.payment.id)
    assert rest.amount == 18


async def test_what_is_not_allocated_is_refunded_without_invoices(shop: Shop) -> None:
    invoice_id = shop.invoice("20")
    payment = await shop.fusebill.payments.create(customer_id=shop.ada, amount=30, auto_allocate=True, **BY_CHECK)
    with pytest.raises(InvalidValue, match="refund the 10"):
        await shop.fusebill.collections.refund(payment.id)
    await shop.fusebill.collections.refund(payment.id, amount=10)
    await shop.fusebill.collections.refund(payment.id)
    assert shop.owed(invoice_id) == 20


async def test_more_than_a_payment_is_not_refunded(shop: Shop) -> None:
    payment = await shop.fusebill.payments.create(customer_id=shop.ada, amount=30, **BY_CHECK)
    with pytest.raises(InvalidValue):
        await shop.fusebill.collections.refund(payment.id, amount=31)


async def test_a_credit_pays_the_oldest_invoices_and_a_debit_takes_it_back(shop: Shop) -> None:
    first, second = shop.invoice("20"), shop.invoice("10")
    credit = await shop.fusebill.collections.credit(shop.ada, amount=35, effective_timestamp=date(2026, 1, 31))
    assert (shop.owed(first), shop.owed(second), credit.unallocated_amount) == (0, 0, Decimal(5))
    debit = await shop.fusebill.collections.debit(credit.id, amount=12)
    assert [(one.invoice_id, one.amount) for one in debit.invoice_allocations or []] == [(second, Decimal(7))]
    assert (await shop.fusebill.collections.debit(credit.id)).amount == 23
    assert (shop.owed(first), shop.owed(second)) == (20, 10)


async def test_more_than_a_credit_is_not_taken_back(shop: Shop) -> None:
    credit = await shop.fusebill.collections.credit(shop.ada, amount=5, effective_timestamp=date(2026, 1, 31))
    with pytest.raises(InvalidValue):
        await shop.fusebill.collections.debit(credit.id, amount=6)


# ------------------------------------------------------------------ allocations that do not add up

TEN: Any = [{"invoice_id": 1, "amount": Decimal(4)}, {"invoice_id": 2, "amount": "6.00"}]


@pytest.mark.parametrize("amount", [9, "10.01"])
async def test_a_refund_is_all_allocated_or_not_at_all(fusebill: Fusebill, amount: Any) -> None:
    with pytest.raises(InvalidValue, match=r"create_refund: the allocations come to 10\.00, the amount is"):
        await fusebill.refunds.create(1, amount=amount, refund_allocations=TEN)


async def test_no_more_is_allocated_than_there_is(fusebill: Fusebill) -> None:
    with pytest.raises(InvalidValue, match="create_payment"):
        await fusebill.payments.create(customer_id=7, amount=9, payment_allocations=TEN, **BY_CHECK)
    with pytest.raises(InvalidValue, match="create_credit"):
        await fusebill.credits.create(7, amount=9, effective_timestamp=date(2026, 1, 1), credit_allocations=TEN)
    with pytest.raises(InvalidValue, match="create_debit"):
        await fusebill.debits.create(1, amount=9, debit_allocations=TEN)


async def test_allocations_that_add_up_are_sent(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(method="POST", text='{"id":1}', is_reusable=True)
    await fusebill.refunds.create(1, amount="10.0", refund_allocations=TEN)
    await fusebill.credits.create(7, amount=11, effective_timestamp=date(2026, 1, 1), credit_allocations=TEN)
    assert len(httpx_mock.get_requests()) == 2


async def test_an_amount_that_cannot_be_sent_is_refused_as_such(fusebill: Fusebill) -> None:
    with pytest.raises(InvalidType, match="takes no float"):
        await fusebill.credits.create(
            7,
            amount=9.5,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            effective_timestamp=date(2026, 1, 1),
            credit_allocations=TEN,
        )
