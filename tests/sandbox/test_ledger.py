"""The ledger of the sandbox: what invoices, payments and reversals do to the balances."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from fusebill_async.sandbox import State
from fusebill_async.sandbox.areas import customers, reversals
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.money.terms import due
from fusebill_async.sandbox.wire import Record

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.fixture
def state() -> State:
    return State()


@pytest.fixture
def customer(state: State) -> Record:
    return customers.add(state, NOW, {"firstName": "Ada"})


def invoice_of(state: State, customer: Record, *prices: str) -> Record:
    """A posted invoice with a charge for each price."""
    charges = [
        ledger.charge(state, customer, name="Seat", quantity=Decimal(1), unit_price=Decimal(price), now=NOW)
        for price in prices
    ]
    return ledger.post(state, ledger.draft(state, customer, charges, NOW), NOW)


def payment_of(state: State, customer: Record, amount: str) -> Record:
    return ledger.record(state, customer["id"], "Payment", Decimal(amount), NOW)


def test_a_charge_is_quantity_times_price_rounded_once(state: State, customer: Record) -> None:
    charge = ledger.charge(state, customer, name="x", quantity=Decimal("1.5"), unit_price=Decimal("0.33"), now=NOW)
    assert charge["amount"] == Decimal("0.50")


def test_discounts_take_off_no_more_than_the_charge(state: State, customer: Record) -> None:
    discounts = [{"name": "a", "amount": Decimal(7)}, {"name": "b", "amount": Decimal(7)}]
    charge = ledger.charge(
        state, customer, name="x", quantity=Decimal(1), unit_price=Decimal(10), now=NOW, discounts=discounts
    )
    assert [row["amount"] for row in charge["discounts"]] == [Decimal(7), Decimal(3)]


def test_an_invoice_is_its_charges_less_discounts_plus_taxes(state: State, customer: Record) -> None:
    state.settings["tax_rate"] = Decimal("0.13")
    discounts = [{"name": "Ten off", "amount": Decimal(10)}]
    charge = ledger.charge(
        state, customer, name="x", quantity=Decimal(1), unit_price=Decimal("99.99"), now=NOW, discounts=discounts
    )
    invoice = ledger.post(state, ledger.draft(state, customer, [charge], NOW), NOW)
    assert (invoice["subtotal"], invoice["totalDiscount"], invoice["totalTaxes"], invoice["total"]) == (
        Decimal("99.99"),
        Decimal("10.00"),
        Decimal("11.70"),
        Decimal("101.69"),
    )
    ledger.check(state)


def test_a_tax_exempt_customer_pays_no_tax(state: State, customer: Record) -> None:
    state.settings["tax_rate"] = Decimal("0.13")
    state.billing_settings[customer["id"]] = {"taxExempt": True}
    assert invoice_of(state, customer, "10")["totalTaxes"] == 0


def test_a_posted_draft_is_gone_and_its_invoice_is_owed(state: State, customer: Record) -> None:
    invoice = invoice_of(state, customer, "10", "5.50")
    assert not state.draft_invoices
    assert ledger.ar_balance(state, customer["id"]) == ledger.outstanding(state, invoice) == Decimal("15.50")
    ledger.check(state)


def test_posting_some_charges_leaves_the_others_on_the_draft(state: State, customer: Record) -> None:
    charges = [
        ledger.charge(state, customer, name=name, quantity=Decimal(1), unit_price=Decimal(5), now=NOW) for name in "ab"
    ]
    draft = ledger.draft(state, customer, charges, NOW)
    invoice = ledger.post(state, draft, NOW, charge_ids=draft["chargeIds"][:1])
    assert (len(invoice["chargeIds"]), len(draft["chargeIds"]), invoice["total"]) == (1, 1, 5)
    assert ledger.customer_drafts(state, customer["id"]) == [draft]


def test_a_preview_stores_nothing(state: State, customer: Record) -> None:
    charge = ledger.charge(state, customer, name="x", quantity=Decimal(2), unit_price=Decimal(5), now=NOW)
    preview = ledger.preview(state, customer, [charge], NOW)
    assert (preview["total"], preview["draftCharges"][0]["amount"]) == (10, 10)
    assert not state.charges
    assert not state.draft_invoices


def test_an_allocation_lowers_what_is_outstanding_and_the_funds(state: State, customer: Record) -> None:
    invoice, payment = invoice_of(state, customer, "10"), payment_of(state, customer, "15")
    ledger.allocate(state, payment, invoice, Decimal(10), NOW)
    assert ledger.outstanding(state, invoice) == 0
    assert ledger.status(invoice, NOW) == "Paid"
    assert ledger.available_funds(state, customer["id"]) == 5
    assert ledger.ar_balance(state, customer["id"]) == -5
    ledger.check(state)


@pytest.mark.parametrize("amount", ["10.01", "0", "-1"])
def test_an_allocation_beyond_the_balance_or_of_nothing_is_refused(state: State, customer: Record, amount: str) -> None:
    invoice, payment = invoice_of(state, customer, "10"), payment_of(state, customer, "15")
    with pytest.raises(ApiError):
        ledger.allocate(state, payment, invoice, Decimal(amount), NOW)
    ledger.check(state)


def test_an_allocation_beyond_the_funds_is_refused(state: State, customer: Record) -> None:
    invoice, payment = invoice_of(state, customer, "10"), payment_of(state, customer, "5")
    with pytest.raises(ApiError):
        ledger.allocate(state, payment, invoice, Decimal(6), NOW)


def test_the_oldest_invoice_is_paid_first(state: State, customer: Record) -> None:
    old, new = invoice_of(state, customer, "10"), invoice_of(state, customer, "10")
    made = ledger.allocate_oldest_first(state, payment_of(state, customer, "15"), NOW)
    assert [row["amount"] for row in made] == [10, 5]
    assert [ledger.outstanding(state, old), ledger.outstanding(state, new)] == [0, 5]
    ledger.check(state)


def test_a_parents_payment_of_a_childs_invoice_moves_the_debt(state: State, customer: Record) -> None:
    parent = customers.add(state, NOW, {})
    customers.join_parent(state, customer, parent["id"])
    invoice, payment = invoice_of(state, customer, "10"), payment_of(state, parent, "10")
    ledger.allocate(state, payment, invoice, Decimal(10), NOW)
    assert [ledger.ar_balance(state, customer["id"]), ledger.ar_balance(state, parent["id"])] == [0, 0]
    ledger.check(state)


def test_nobody_elses_invoice_is_paid(state: State, customer: Record) -> None:
    payment = payment_of(state, customers.add(state, NOW, {}), "10")
    with pytest.raises(ApiError, match="does not belong"):
        ledger.allocate(state, payment, invoice_of(state, customer, "10"), Decimal(10), NOW)


def test_a_refund_takes_unallocated_funds(state: State, customer: Record) -> None:
    invoice, payment = invoice_of(state, customer, "10"), payment_of(state, customer, "10")
    ledger.allocate(state, payment, invoice, Decimal(10), NOW)
    with pytest.raises(ApiError):
        ledger.spend(state, payment, {}, Decimal(4))
    ledger.deallocate(state, payment, invoice, Decimal(4))
    ledger.spend(state, payment, ledger.record(state, customer["id"], "Refund", Decimal(4), NOW), Decimal(4))
    assert ledger.ar_balance(state, customer["id"]) == ledger.outstanding(state, invoice) == 4
    ledger.check(state)


def test_a_reversal_of_a_paid_invoice_frees_the_payment(state: State, customer: Record) -> None:
    invoice, payment = invoice_of(state, customer, "10"), payment_of(state, customer, "8")
    ledger.allocate_oldest_first(state, payment, NOW)
    reversals.reverse(state, ledger.charges_of(state, invoice), "Amount", NOW, amount=Decimal(6))
    assert [ledger.outstanding(state, invoice), ledger.unallocated(state, payment)] == [0, 4]
    ledger.check(state)


def test_a_write_off_touches_no_payment(state: State, customer: Record) -> None:
    invoice = invoice_of(state, customer, "10")
    ledger.allocate_oldest_first(state, payment_of(state, customer, "8"), NOW)
    with pytest.raises(ApiError):
        ledger.settle(state, invoice, "WriteOff", Decimal(3), NOW)
    ledger.settle(state, invoice, "WriteOff", Decimal(2), NOW)
    assert ledger.status(invoice, NOW) == "WrittenOff"
    ledger.check(state)


def test_an_invoice_is_overdue_after_its_due_date(state: State, customer: Record) -> None:
    invoice = invoice_of(state, customer, "10")
    assert ledger.status(invoice, NOW + timedelta(days=30)) == "Due"
    assert ledger.status(invoice, NOW + timedelta(days=30, seconds=1)) == "Overdue"


def test_an_absurd_amount_is_refused(state: State, customer: Record) -> None:
    with pytest.raises(ApiError, match="too large"):
        ledger.charge(state, customer, name="x", quantity=Decimal(10) ** 20, unit_price=Decimal(10) ** 20, now=NOW)


@pytest.mark.parametrize(
    ("terms", "date"),
    [
        ("Net0", "2026-01-31"),
        ("Net30", "2026-03-02"),
        ("MFI1", "2026-02-01"),
        ("DayOfMonth15", "2026-02-15"),
        ("DayOfMonth31", "2026-02-28"),
    ],
)
def test_the_terms_decide_when_an_invoice_is_due(terms: str, date: str) -> None:
    assert due(terms, NOW).date().isoformat() == date


def test_the_audit_names_the_sum_that_is_wrong(state: State, customer: Record) -> None:
    invoice_of(state, customer, "10")
    customer["_arBalance"] += 1
    with pytest.raises(AssertionError, match="balance of customer"):
        ledger.check(state)
