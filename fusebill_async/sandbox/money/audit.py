"""The audit: adds all money up again and names the first sum that does not agree, for tests."""

from collections import defaultdict
from decimal import Decimal

from fusebill_async.sandbox.money import charges
from fusebill_async.sandbox.money.charges import ZERO
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


def check(state: State) -> None:
    """Check that the money adds up.

    Raises:
        AssertionError: It does not; the text says where.
    """
    _check_invoices(state)
    _check_credit_notes(state)
    _check_allocations(state)
    _check_customers(state)


def _equal(what: str, kept: Decimal, added_up: Decimal) -> None:
    if kept != added_up:
        raise AssertionError(f"{what} is {kept}, but adds up to {added_up}")


def _check_invoices(state: State) -> None:
    """An invoice is its charges less discounts plus taxes, and what is outstanding lies between nothing and all."""
    settled = _sums(state, "invoiceId", "WriteOff", "Reversal")
    for invoice in state.invoices.values():
        name, rows = f"invoice {invoice['id']}", [state.charges[id_] for id_ in invoice["chargeIds"]]
        for member, amount in charges.totals(rows).items():
            _equal(f"{member} of {name}", invoice[member], amount)
        _equal(
            f"total of {name}", invoice["total"], invoice["subtotal"] - invoice["totalDiscount"] + invoice["totalTaxes"]
        )
        _equal(f"settled of {name}", invoice["writtenOff"] + invoice["reversed"], settled[invoice["id"]])
        if not 0 <= _outstanding(invoice) <= invoice["total"]:
            raise AssertionError(f"outstanding of {name} is {_outstanding(invoice)} of {invoice['total']}")
        for row in rows:
            if not 0 <= row["reversed"] <= row["amount"]:
                raise AssertionError(f"reversed of charge {row['id']} is {row['reversed']} of {row['amount']}")
        if rows and all(row["reversed"] == row["amount"] for row in rows):
            _equal(f"reversed of {name}", invoice["reversed"], invoice["total"])


def _check_credit_notes(state: State) -> None:
    """What is reversed of an invoice is what its credit notes say."""
    noted: dict[int, Decimal] = defaultdict(Decimal)
    for note in state.credit_notes.values():
        noted[note["invoiceId"]] += note["netAmount"]
    for invoice in state.invoices.values():
        _equal(f"reversed of invoice {invoice['id']}", invoice["reversed"], noted[invoice["id"]])


def _check_allocations(state: State) -> None:
    """Allocations connect a transaction and an invoice of one customer or family, and add up at both ends."""
    ends: tuple[dict[int, Decimal], dict[int, Decimal]] = (defaultdict(Decimal), defaultdict(Decimal))
    for row in state.allocations.values():
        transaction, invoice = state.transactions[row["transactionId"]], state.invoices[row["invoiceId"]]
        if transaction["customerId"] != (row["parentCustomerId"] or invoice["customerId"]):
            raise AssertionError(f"allocation {row['id']} crosses from one customer to another")
        if row["amount"] <= 0:
            raise AssertionError(f"allocation {row['id']} is {row['amount']}")
        ends[0][transaction["id"]] += row["amount"]
        ends[1][invoice["id"]] += row["amount"]
    for kind, rows, sums in (("transaction", state.transactions, ends[0]), ("invoice", state.invoices, ends[1])):
        for row in rows.values():
            _equal(f"allocated of {kind} {row['id']}", row["allocated"], sums.get(row["id"], ZERO))
    spent = _sums(state, "originalTransactionId", "Refund", "Debit", "NSF")
    for row in state.transactions.values():
        _equal(f"spent of transaction {row['id']}", row["spent"], spent[row["id"]])
        if row["allocated"] + row["spent"] > row["amount"]:
            raise AssertionError(f"transaction {row['id']} gives more than its amount")


def _check_customers(state: State) -> None:
    """What a customer owes is what the invoices leave less the available funds, and what the ledger adds up to."""
    owed: dict[int, Decimal] = defaultdict(Decimal)
    funds: dict[int, Decimal] = defaultdict(Decimal)
    entries: dict[int, Decimal] = defaultdict(Decimal)
    for invoice in state.invoices.values():
        owed[invoice["customerId"]] += _outstanding(invoice)
    for row in state.transactions.values():
        entries[row["customerId"]] += row["arEffect"]
        if row["kind"] in ("Payment", "Credit", "OpeningBalance"):
            funds[row["customerId"]] += row["amount"] - row["allocated"] - row["spent"]
    for row in state.allocations.values():  # a parent's funds that pay a child's invoice move the debt to the parent
        entries[state.transactions[row["transactionId"]]["customerId"]] += row["amount"]
        entries[state.invoices[row["invoiceId"]]["customerId"]] -= row["amount"]
    for id_, customer in state.customers.items():
        name, balance = f"customer {id_}", customer.get("_arBalance", ZERO)
        _equal(f"available funds of {name}", customer.get("_funds", ZERO), funds[id_])
        _equal(f"balance of {name} by invoices", balance, owed[id_] - funds[id_])
        _equal(f"balance of {name} by ledger", balance, entries[id_])
        if funds[id_] < 0:
            raise AssertionError(f"available funds of {name} are {funds[id_]}")


def _outstanding(invoice: Record) -> Decimal:
    left: Decimal = invoice["total"] - invoice["allocated"] - invoice["writtenOff"] - invoice["reversed"]
    return left


def _sums(state: State, by: str, *kinds: str) -> dict[int, Decimal]:
    sums: dict[int, Decimal] = defaultdict(Decimal)
    for row in state.transactions.values():
        if row["kind"] in kinds:
            sums[row[by]] += row["amount"]
    return sums
