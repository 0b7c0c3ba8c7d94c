"""Refunds: payments given back, wholly or in part."""

from fusebill_async.sandbox.areas import payments
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, choice, integer, text, timestamp
from fusebill_async.sandbox.money import attempts, ledger, transactions
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record

CREATE = Shape(
    originalPaymentId=integer,
    amount=transactions.amount,
    reference=text(500),
    refundAllocations=transactions.ALLOCATIONS,
    method=choice("PaymentMethod", "Check", "Cash", "DirectDeposit"),
    referenceDate=timestamp,
    netsuiteId=text(),
)


@operation("POST", "/Refunds")
def create(call: Call) -> Record:
    """Create Refund. Assumption: the gateway gives everything back, and the texts of the refusals."""
    state, sent = call.state, call.bind(CREATE, "refund", "originalPaymentId", "amount")
    payment = transactions.find(state, "Payment", sent["originalPaymentId"])
    customer, amount = state.customers[payment["customerId"]], sent["amount"]
    shares = transactions.shares(state, customer, sent.get("refundAllocations"))
    if transactions.taken(state, "NSF", payment):
        raise ApiError(400, "A payment that is marked as NSF cannot be refunded.")
    if shares and transactions.sum_of(shares) != amount:
        raise ApiError(400, "The sum of the refund allocations must equal the amount of the refund.")
    transactions.check_taking_back(state, "refund", payment, amount, shares)
    paid = state.payment_activities.get(payment.get("paymentActivityId") or 0, {})
    attempt = attempts.add(
        state, customer, "Refund", amount, call.now, means=_means(call, sent.get("method"), paid), source="Manual"
    )
    refund = ledger.record(
        state,
        customer["id"],
        "Refund",
        amount,
        call.now,
        paymentActivityId=attempt["id"],
        originalPaymentActivityId=payment.get("paymentActivityId"),
        reference=sent.get("reference"),
        referenceDate=sent.get("referenceDate"),
        description=" ".join(filter(None, (f"Refund of payment {payment['id']}", payment.get("reference")))),
    )
    attempt["_transactionId"] = refund["id"]
    transactions.take_back(state, payment, refund, shares)
    return payments.render(refund, call)


def _means(call: Call, method: str | None, paid: Record) -> Record | str:
    """What gives the money back: the method that paid, or what the body names."""
    if method and method != "PaymentMethod":
        return method
    stored = call.state.payment_methods.get(paid.get("_paymentMethodId") or 0)
    return stored or str(paid.get("_paymentMethodType") or "Cash")


@operation("GET", "/Refunds/{transactionId}")
def read(call: Call) -> Record:
    """Read Refund."""
    return payments.render(transactions.find(call.state, "Refund", call.ids[0]), call)
