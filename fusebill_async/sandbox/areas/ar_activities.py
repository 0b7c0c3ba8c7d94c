"""AR activities: what has moved the receivables of customers, entry by entry."""

from decimal import Decimal

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.listing import Decode, Filter, Filters, Test
from fusebill_async.sandbox.money import charges, ledger, transactions
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


def _from(value: str, decode: Decode) -> Test:
    start = wire.bound(decode(value))
    return lambda moment: start <= wire.comparable(moment)


def _until(value: str, decode: Decode) -> Test:
    """Assumption: without the end itself, as in ranges of dates."""
    end = wire.bound(decode(value))
    return lambda moment: wire.comparable(moment) < end


FILTERS = Filters(
    Filter("startDate", _from, "effectiveTimestamp"),
    Filter("endDate", _until, "effectiveTimestamp"),
)


def entries(state: State, transaction: Record) -> list[Record]:
    """The entries that a transaction makes: one, but for an invoice one for each charge, discount and tax.

    Assumption: that, and the names and types.
    """
    if transaction["kind"] != "Invoice":
        return [_entry(transaction, transaction["kind"], transaction["arEffect"])]
    rows: list[Record] = []
    for charge in ledger.charges_of(state, state.invoices[transaction["invoiceId"]]):
        product = {"name": charge["name"], "description": charge["description"], "glCode": charge["glCode"]}
        amounts = {"quantity": charge["quantity"], "unitPrice": charge["unitPrice"]}
        rows.append(_entry(transaction, "Charge", charge["amount"], **product, **amounts))
        if taken := charges.discount(charge):
            rows.append(_entry(transaction, "Discount", -taken, **product))
        if charge["tax"]:
            rows.append(_entry(transaction, "Tax", charge["tax"], **product))
    return rows


def _entry(transaction: Record, kind: str, effect: Decimal, **members: object) -> Record:
    return {
        "effectiveTimestamp": transaction["effectiveTimestamp"],
        "transactionType": kind,
        "name": kind,
        "description": transaction.get("description"),
        "productCode": None,
        "paymentActivityId": transaction.get("paymentActivityId"),
        "reference": transaction.get("authorizationCode"),
        "manualReference": transaction.get("reference"),
        "quantity": Decimal(1),
        "unitPrice": abs(effect),
        "arDebit": max(effect, ledger.ZERO),
        "arCredit": max(-effect, ledger.ZERO),
        "glCode": None,
        "associatedId": transaction.get("originalTransactionId"),
        "id": transaction["id"],
        "_transactionId": transaction["id"],
        **members,
    }


def _render(entry: Record, call: Call) -> Record:
    """Write an entry. Assumption: the allocations are under the name of the vendor's table."""
    transaction = call.state.transactions[entry["_transactionId"]]
    shares = transaction.get("_shares") or ledger.allocations(call.state, transaction=transaction)
    answer = {name: value for name, value in entry.items() if not name.startswith("_")}
    return answer | {"invoiceAllocation": transactions.render_allocations(call, shares)}


def _page(call: Call, rows: list[Record]) -> Answer:
    found = [entry for transaction in rows for entry in entries(call.state, transaction)]
    return listing.page(call, found, FILTERS, _render)


@operation("GET", "/customers/{customerId}/customerArActivities")
def list_by_customer(call: Call) -> Answer:
    """Read Customer AR Activities."""
    customer = call.state.customers.find(call.ids[0])
    return _page(call, ledger.transactions(call.state, customer["id"]))


@operation("GET", "/aractivities")
def list_all(call: Call) -> Answer:
    """Account-wide AR activities. Assumption: with the pages and filters of the customer's list."""
    return _page(call, list(call.state.transactions.values()))
