"""Debits: credits taken back, wholly or in part."""

from fusebill_async.sandbox.fields import Shape, integer, text, timestamp
from fusebill_async.sandbox.money import ledger, transactions
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record

CREATE = Shape(
    originalCreditId=integer,
    amount=transactions.amount,
    reference=text(500),
    effectiveTimestamp=timestamp,
    debitAllocations=transactions.ALLOCATIONS,
)


def render(debit: Record, call: Call) -> Record:
    """Write a debit as answers hold it."""
    return {
        **{name: debit[name] for name in ("reference", "effectiveTimestamp", "description", "customerId")},
        "originalCreditId": debit["originalTransactionId"],
        "amount": debit["amount"],
        "currency": transactions.currency(call.state, debit),
        "invoiceAllocations": transactions.render_allocations(call, debit["_shares"]),
        "id": debit["id"],
        "uri": call.uri(f"Debits/{debit['id']}"),
    }


@operation("POST", "/Debits")
def create(call: Call) -> Record:
    """Create Debit."""
    state, sent = call.state, call.bind(CREATE, "debit", "originalCreditId", "amount")
    credit = transactions.find(state, "Credit", sent["originalCreditId"])
    customer = state.customers[credit["customerId"]]
    shares = transactions.shares(state, customer, sent.get("debitAllocations"))
    transactions.check_taking_back(state, "debit", credit, sent["amount"], shares)
    when = {"effectiveTimestamp": sent["effectiveTimestamp"]} if sent.get("effectiveTimestamp") else {}
    debit = ledger.record(
        state,
        customer["id"],
        "Debit",
        sent["amount"],
        call.now,
        reference=sent.get("reference"),
        description=f"Reversal of credit {credit['id']}",
        **when,
    )
    transactions.take_back(state, credit, debit, shares)
    return render(debit, call)


@operation("GET", "/Debits/{transactionId}")
def read(call: Call) -> Record:
    """Read Debit."""
    return render(transactions.find(call.state, "Debit", call.ids[0]), call)
