"""What payments, refunds, credits and debits have in common: amounts, allocations to invoices, taking funds back."""

from collections.abc import Sequence
from decimal import Decimal

from fusebill_async.sandbox import fields
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, each, integer
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record


def amount(value: Json, key: str) -> Decimal:
    """Read an amount of money, at least a cent and without fractions of one. Assumption: the text."""
    number = fields.money(value, key)
    rounded = ledger.cents(number)
    if rounded <= 0 or rounded != number:
        raise ApiError(400, f"The {key.rpartition('.')[2]} must be at least 0.01, with at most two decimals.", key)
    return rounded


ALLOCATIONS = each(Shape(invoiceId=integer, amount=amount))


def find(state: State, kind: str, id_: int) -> Record:
    """Return a transaction of one kind.

    Raises:
        ApiError: 404, with the documented text.
    """
    transaction = state.transactions.get(id_)
    if transaction is None or transaction["kind"] != kind:
        raise not_found(kind, id_)
    return transaction


def currency(state: State, transaction: Record) -> str:
    """The currency of a transaction, which is its customer's."""
    code: str = state.customers[transaction["customerId"]]["currency"]
    return code


def dollars(money: Decimal, code: str) -> str:
    """Write money as errors do. Assumption: the same sign for all currencies."""
    return f"${money:,.2f} {code}"


# ---------------------------------------------------------------- allocations


def shares(state: State, customer: Record, sent: Sequence[Record] | None) -> list[Record]:
    """Read the allocations of a body, one for each invoice.

    Raises:
        ApiError: 404, no such invoice; 400, it belongs to another customer who is not a child. Assumption: the texts.
    """
    sums: dict[int, Decimal] = {}
    for share in sent or ():
        fields.required(share, "allocation", "invoiceId", "amount")
        invoice = state.invoices.find(share["invoiceId"])
        owner = state.customers[invoice["customerId"]]
        if customer["id"] not in (owner["id"], owner["parentId"]):
            raise ApiError(400, f"Invoice {invoice['id']} does not belong to customer {customer['id']}.")
        sums[invoice["id"]] = sums.get(invoice["id"], ledger.ZERO) + share["amount"]
    return [{"invoiceId": invoice_id, "amount": money} for invoice_id, money in sums.items()]


def sum_of(shares_: Sequence[Record]) -> Decimal:
    """What allocations come to."""
    return sum((share["amount"] for share in shares_), ledger.ZERO)


def check_shares(state: State, shares_: Sequence[Record], money: Decimal) -> None:
    """Refuse allocations of more than there is, or than is owed on an invoice. Assumption: the texts."""
    if sum_of(shares_) > money:
        raise ApiError(400, "The amount allocated exceeds the amount of the transaction.")
    for share in shares_:
        if share["amount"] > ledger.outstanding(state, state.invoices[share["invoiceId"]]):
            text = f"The amount allocated exceeds the outstanding balance of invoice {share['invoiceId']}."
            raise ApiError(400, text)


def render_allocations(call: Call, allocations: Sequence[Record]) -> list[Record]:
    """Write allocations with what their invoices are now."""
    return [_render_allocation(call, allocation) for allocation in allocations]


def _render_allocation(call: Call, allocation: Record) -> Record:
    invoice = call.state.invoices[allocation["invoiceId"]]
    return {
        "invoiceId": invoice["id"],
        "invoiceNumber": invoice["invoiceNumber"],
        "amount": allocation["amount"],
        "outstandingBalance": ledger.outstanding(call.state, invoice),
        "invoiceTotal": ledger.total(invoice),
        "netsuiteId": None,
        "quickBooksId": None,
        "uri": call.uri(f"invoices/{invoice['id']}"),
    }


# ---------------------------------------------------------------- taking funds back


def check_taking_back(state: State, kind: str, original: Record, money: Decimal, shares_: Sequence[Record]) -> None:
    """Refuse a refund or debit of more than is left of a payment or credit.

    What its unallocated part does not cover has to come from invoices. The text is that of debits; Assumption: it is
    the same for refunds.
    """
    noun = original["kind"].lower()
    if money > original["amount"] - original["spent"]:
        raise ApiError(400, f"The {kind} exceeds what is left of the {noun}.")  # Assumption: the text
    if sum_of(shares_) > money:
        raise ApiError(400, f"The amount allocated exceeds the amount of the {kind}.")  # Assumption: the text
    left, code = ledger.unallocated(state, original), currency(state, original)
    if money - sum_of(shares_) > left:
        raise ApiError(
            400,
            f"The {kind} for {dollars(money, code)} exceeds the unallocated {noun} amount of {dollars(left, code)}. "
            f"Please assign the remaining {dollars(money - sum_of(shares_) - left, code)} to an invoice(s)",
        )
    paid = ledger.allocations(state, transaction=original)
    for share in shares_:
        of_invoice = [allocation for allocation in paid if allocation["invoiceId"] == share["invoiceId"]]
        if share["amount"] > sum_of(of_invoice):
            text = f"The amount exceeds what is allocated to invoice {share['invoiceId']}."  # Assumption: the text
            raise ApiError(400, text)


def taken(state: State, kind: str, original: Record) -> list[Record]:
    """The transactions of a kind that have taken funds of a payment or credit."""
    if not original["spent"]:
        return []
    rows = ledger.transactions(state, original["customerId"], kind)
    return [row for row in rows if row["originalTransactionId"] == original["id"]]


def take_back(state: State, original: Record, by: Record, shares_: Sequence[Record]) -> None:
    """Let a refund or debit take funds of a payment or credit, from invoices as far as `shares_` say so."""
    for share in shares_:
        ledger.deallocate(state, original, state.invoices[share["invoiceId"]], share["amount"])
    ledger.spend(state, original, by, by["amount"])
    by["_shares"] = list(shares_)
