"""Credits: granted to customers, to pay invoices with."""

from fusebill_async.sandbox.areas import debits
from fusebill_async.sandbox.fields import Shape, integer, text, timestamp
from fusebill_async.sandbox.money import ledger, transactions
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record

CREATE = Shape(
    customerId=integer,
    amount=transactions.amount,
    effectiveTimestamp=timestamp,
    reference=text(500),
    creditAllocations=transactions.ALLOCATIONS,
)


def render(credit: Record, call: Call) -> Record:
    """Write a credit as answers hold it."""
    taken = transactions.taken(call.state, "Debit", credit)
    shares = ledger.allocations(call.state, transaction=credit)
    return {
        "reference": credit.get("reference"),
        "effectiveTimestamp": credit["effectiveTimestamp"],
        "description": credit.get("description"),
        "customerId": credit["customerId"],
        "amount": credit["amount"],
        "currency": transactions.currency(call.state, credit),
        "unallocatedAmount": ledger.unallocated(call.state, credit),
        "reversableAmount": credit["amount"] - credit["spent"],
        "invoiceAllocations": transactions.render_allocations(call, shares),
        "debits": [debits.render(debit, call) for debit in taken],
        "id": credit["id"],
        "uri": call.uri(f"Credits/{credit['id']}"),
    }


@operation("POST", "/Credits")
def create(call: Call) -> Record:
    """Create Credit."""
    state, sent = call.state, call.bind(CREATE, "credit", "customerId", "amount", "effectiveTimestamp")
    customer = state.customers.find(sent["customerId"])
    shares = transactions.shares(state, customer, sent.get("creditAllocations"))
    transactions.check_shares(state, shares, sent["amount"])
    details = {name: sent.get(name) for name in ("effectiveTimestamp", "reference")}
    credit = ledger.record(state, customer["id"], "Credit", sent["amount"], call.now, **details)
    for share in shares:
        ledger.allocate(state, credit, state.invoices[share["invoiceId"]], share["amount"], call.now)
    return render(credit, call)


@operation("GET", "/Credits/{transactionId}")
def read(call: Call) -> Record:
    """Read Credit."""
    return render(transactions.find(call.state, "Credit", call.ids[0]), call)
