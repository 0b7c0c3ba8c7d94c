"""Balances: transactions, what they are allocated to, and what that leaves of invoices, funds and debts.

    what a customer owes (AR balance) = outstanding balances of the invoices - available funds
    outstanding balance of an invoice = total - allocated to it - written off - reversed
    available funds = what is neither allocated nor spent of payments and credits

Sums are kept on the rows they belong to, so that no list has to be added up; `audit.check` adds them up again.
"""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.money.charges import ZERO
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

FUNDS = ("Payment", "Credit", "OpeningBalance")  # lower what is owed, and can be allocated to invoices
DEBTS = ("Invoice", "Refund", "Debit", "NSF")  # raise what is owed


# ---------------------------------------------------------------- transactions and allocations


def record(state: State, customer_id: int, kind: str, amount: Decimal, now: datetime, **details: object) -> Record:
    """Append a transaction to the ledger of a customer.

    A Refund, Debit or NSF must be followed by `spend`, which says whose funds it takes; write-offs and reversals are
    recorded by `settle`, and invoices by `post`.
    """
    effect = amount if kind in DEBTS else -amount
    row = state.transactions.add(
        {
            "customerId": customer_id,
            "kind": kind,
            "amount": amount,
            "arEffect": effect,
            "effectiveTimestamp": wire.seconds(now),
            "createdTimestamp": wire.seconds(now),
            "allocated": ZERO,
            "spent": ZERO,
            **details,
        }
    )
    customer = state.customers[customer_id]
    customer.setdefault("_transactionIds", []).append(row["id"])
    _owe(customer, effect)
    if kind in FUNDS:
        customer["_funds"] = customer.get("_funds", ZERO) + amount
    return row


def _owe(customer: Record, amount: Decimal) -> None:
    customer["_arBalance"] = customer.get("_arBalance", ZERO) + amount


def allocate(state: State, transaction: Record, invoice: Record, amount: Decimal, now: datetime) -> Record:
    """Let a payment or credit pay an invoice. Funds of a parent may pay its child, who owes less from then on.

    Raises:
        ApiError: 400, it is more than is left of either, or the invoice is somebody else's. Assumption: the texts.
    """
    if transaction["customerId"] not in _payers(state, invoice["customerId"]):
        raise ApiError(400, f"Invoice {invoice['id']} does not belong to customer {transaction['customerId']}.")
    if amount <= 0:
        raise ApiError(400, "The amount allocated to an invoice must be greater than zero.")
    if amount > outstanding(state, invoice):
        raise ApiError(400, f"The amount allocated exceeds the outstanding balance of invoice {invoice['id']}.")
    if amount > unallocated(state, transaction):
        raise ApiError(400, "The amount allocated exceeds the unallocated amount.")
    _move(state, transaction, invoice, amount)
    if outstanding(state, invoice) == 0:
        invoice["datePaid"] = wire.seconds(now)
    of_parent = transaction["customerId"] != invoice["customerId"]
    link = {
        "transactionId": transaction["id"],
        "invoiceId": invoice["id"],
        "parentCustomerId": transaction["customerId"] if of_parent else None,
    }
    row = state.allocations.add({**link, "amount": amount, "effectiveTimestamp": wire.seconds(now)})
    for end in (transaction, invoice):
        end.setdefault("_allocationIds", []).append(row["id"])
    return row


def _payers(state: State, customer_id: int) -> list[int]:
    """A customer and all above: those whose funds may pay the customer's invoices."""
    payers: list[int] = []
    while customer_id not in payers:
        payers.append(customer_id)
        customer_id = state.customers[customer_id]["parentId"] or customer_id
    return payers


def _move(state: State, transaction: Record, invoice: Record, amount: Decimal) -> None:
    """Move funds to an invoice; a negative amount moves them back."""
    transaction["allocated"] += amount
    invoice["allocated"] += amount
    payer, debtor = state.customers[transaction["customerId"]], state.customers[invoice["customerId"]]
    payer["_funds"] -= amount
    if payer is not debtor:
        _owe(payer, amount)
        _owe(debtor, -amount)


def allocate_oldest_first(state: State, transaction: Record, now: datetime) -> list[Record]:
    """Let a payment or credit pay the customer's invoices, the oldest first."""
    return _allocate_to(state, transaction, customer_invoices(state, transaction["customerId"]), now)


def use_funds(state: State, customer_id: int, now: datetime, invoices: Iterable[Record]) -> None:
    """Let a customer's available funds pay invoices, the oldest funds first."""
    if available_funds(state, customer_id):
        invoices = list(invoices)
        for transaction in transactions(state, customer_id, *FUNDS):
            _allocate_to(state, transaction, invoices, now)


def _allocate_to(state: State, transaction: Record, invoices: Iterable[Record], now: datetime) -> list[Record]:
    made: list[Record] = []
    for invoice in invoices:
        amount = min(outstanding(state, invoice), unallocated(state, transaction))
        if amount > 0:
            made.append(allocate(state, transaction, invoice, amount, now))
    return made


def deallocate(state: State, transaction: Record, invoice: Record, amount: Decimal) -> None:
    """Take back from an invoice what was allocated to it; the invoice is owed again.

    Raises:
        ApiError: 400, it is more than was allocated. Assumption: the text.
    """
    rows = [row for row in allocations(state, transaction=transaction) if row["invoiceId"] == invoice["id"]]
    if not 0 < amount <= sum((row["amount"] for row in rows), ZERO):
        raise ApiError(400, f"The amount exceeds what is allocated to invoice {invoice['id']}.")
    _move(state, transaction, invoice, -amount)
    invoice["datePaid"] = None
    left = amount
    for row in reversed(rows):
        back = min(left, row["amount"])
        row["amount"] -= back
        left -= back
        if not row["amount"]:
            del state.allocations[row["id"]]
            for end in (transaction, invoice):
                end["_allocationIds"].remove(row["id"])


def spend(state: State, funds: Record, by: Record, amount: Decimal) -> None:
    """Take unallocated funds for a refund, debit or returned payment, which is `by`.

    Raises:
        ApiError: 400, it is more than is left. Assumption: the text.
    """
    if not 0 < amount <= unallocated(state, funds):
        raise ApiError(400, "The amount exceeds the unallocated amount.")
    funds["spent"] += amount
    by["originalTransactionId"] = funds["id"]
    state.customers[funds["customerId"]]["_funds"] -= amount


def settle(state: State, invoice: Record, kind: str, amount: Decimal, now: datetime, **details: object) -> Record:
    """Take a WriteOff or Reversal off an invoice, and record it. A reversal frees the funds that paid what is reversed.

    Raises:
        ApiError: 400, it is more than is owed, or for a reversal more than was paid and is owed. Assumption: the text.
    """
    excess = amount - outstanding(state, invoice)
    if amount <= 0 or excess > (invoice["allocated"] if kind == "Reversal" else 0):
        raise ApiError(400, f"The amount exceeds the balance of invoice {invoice['id']}.")
    for row in reversed(allocations(state, invoice=invoice)):
        if excess > 0:
            back = min(excess, row["amount"])
            deallocate(state, state.transactions[row["transactionId"]], invoice, back)
            excess -= back
    invoice["writtenOff" if kind == "WriteOff" else "reversed"] += amount
    invoice["modifiedTimestamp"] = wire.ticks(now)
    if outstanding(state, invoice) == 0:
        invoice["datePaid"] = invoice["datePaid"] or wire.seconds(now)
    return record(state, invoice["customerId"], kind, amount, now, invoiceId=invoice["id"], **details)


def allocations(state: State, *, transaction: Record | None = None, invoice: Record | None = None) -> list[Record]:
    """The allocations of a transaction, or those to an invoice, the oldest first."""
    end = transaction or invoice or {}
    return [state.allocations[id_] for id_ in end.get("_allocationIds", ())]


def unallocated(state: State, transaction: Record) -> Decimal:
    """What is left of a payment or credit."""
    left: Decimal = transaction["amount"] - transaction["allocated"] - transaction["spent"]
    return left if transaction["kind"] in FUNDS else ZERO


# ---------------------------------------------------------------- balances


def transactions(state: State, customer_id: int, *kinds: str) -> list[Record]:
    """The transactions of a customer, of some kinds or of all, the oldest first."""
    rows = (state.transactions[id_] for id_ in state.customers[customer_id].get("_transactionIds", ()))
    return [row for row in rows if not kinds or row["kind"] in kinds]


def ar_balance(state: State, customer_id: int) -> Decimal:
    """What a customer owes; negative when there is more in funds."""
    balance: Decimal = state.customers[customer_id].get("_arBalance", ZERO)
    return balance


def available_funds(state: State, customer_id: int) -> Decimal:
    """What a customer has in payments and credits that paid nothing yet."""
    funds: Decimal = state.customers[customer_id].get("_funds", ZERO)
    return funds


# ---------------------------------------------------------------- invoices


def total(invoice: Record) -> Decimal:
    """What was invoiced."""
    amount: Decimal = invoice["total"]
    return amount


def outstanding(state: State, invoice: Record) -> Decimal:
    """What is still to be paid."""
    left: Decimal = invoice["total"] - invoice["allocated"] - invoice["writtenOff"] - invoice["reversed"]
    return left


def customer_invoices(state: State, customer_id: int) -> list[Record]:
    """The posted invoices of a customer, the oldest first."""
    return [state.invoices[id_] for id_ in state.customers[customer_id].get("_invoiceIds", ())]
