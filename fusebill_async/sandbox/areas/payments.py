"""Payments: taking them through the gateway, recording them, reading them."""

from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox.areas import payment_methods
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, boolean, choice, fields, integer, text, timestamp
from fusebill_async.sandbox.money import attempts, gateway, instruments, ledger, transactions
from fusebill_async.sandbox.money.transactions import ALLOCATIONS
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

SOURCES = ("Manual", "Automatic", "SelfServicePortal", "Import")
ORDERS = ("OldestToNewest", "NewestToOldest")
CREATE = Shape(
    **fields(integer, "customerId paymentMethodId"),
    **fields(boolean, "useDefaultPaymentMethod autoAllocate sendToNetsuite sendToQuickbooksOnline pendingSettlement"),
    **fields(timestamp, "effectiveTimestamp referenceDate"),
    amount=transactions.amount,
    paymentMethod=choice("CreditCard", "Cash", "Check", "DirectDeposit", "ACH"),
    source=choice(*SOURCES),
    reference=text(500),
    paymentAllocations=ALLOCATIONS,
    autoAllocateOrder=choice(*ORDERS),
    creditCard=instruments.CARD,
)


# ---------------------------------------------------------------- taking money


def collect(
    state: State,
    customer: Record,
    amount: Decimal,
    now: datetime,
    invoice: Record | None = None,
    method: Record | None = None,
    source: str = "Automatic",
) -> Record | None:
    """Collect with the customer's default payment method, unless another one is given.

    Pays one invoice, or the oldest ones first (Assumption: the order).

    Returns:
        The payment activity, failed or not; None when there is nothing to collect or to collect with, and while an
        activity of unknown outcome pauses automatic billing.
    """
    means = method or payment_methods.default_of(state, customer)
    if means is None or amount <= 0 or customer.get("unknownPaymentActivityId"):
        return None
    shares = [{"invoiceId": invoice["id"], "amount": amount}] if invoice else []
    order = None if invoice else "OldestToNewest"
    return charge(state, customer, means, amount, now, source=source, shares=shares, order=order)


def charge(
    state: State,
    customer: Record,
    means: Record | str,
    amount: Decimal,
    now: datetime,
    *,
    source: str,
    shares: list[Record],
    order: str | None,
    **details: object,
) -> Record:
    """Take money with a payment method, or record it when `means` is the name of what needs no gateway.

    Assumption: a silent gateway answers from the second time on.

    Returns:
        The payment activity. A payment follows from it only when it is successful.
    """
    verdict = gateway.APPROVED if isinstance(means, str) else means["_verdict"]
    status = attempts.STATUSES.get(verdict, "Failed")
    activity = attempts.add(state, customer, "Collect", amount, now, means=means, source=source, status=status)
    activity["effectiveTimestamp"] = details.get("effectiveTimestamp") or activity["effectiveTimestamp"]
    activity["_payment"] = {"shares": shares, "order": order, "details": details}
    if verdict == gateway.SILENT and not isinstance(means, str):
        means["_verdict"] = gateway.APPROVED
    if status == "Failed":
        activity["_reason"] = gateway.REASONS[verdict]
    if not isinstance(means, str):
        means["repeatFailureCount"] = means["repeatFailureCount"] + 1 if status == "Failed" else 0
    if status == "Successful":
        complete(state, activity, now)
    return activity


def complete(state: State, activity: Record, now: datetime) -> Record:
    """Make the payment of a successful activity, and allocate it as far as the invoices are still owed."""
    wanted = activity["_payment"]
    details = {name: value for name, value in wanted["details"].items() if value is not None}
    payment = ledger.record(
        state,
        activity["customerId"],
        "Payment",
        activity["amount"],
        now,
        **{"paymentActivityId": activity["id"], "reference": None, **details},
    )
    activity["_transactionId"] = payment["id"]
    if method := state.payment_methods.get(activity["_paymentMethodId"] or 0):
        method["hasMadePayment"] = True
    for share in wanted["shares"]:
        _pay(state, payment, state.invoices[share["invoiceId"]], share["amount"], now)
    if wanted["order"]:
        invoices = ledger.customer_invoices(state, payment["customerId"])
        for invoice in invoices if wanted["order"] == "OldestToNewest" else invoices[::-1]:
            _pay(state, payment, invoice, payment["amount"], now)
    return payment


def _pay(state: State, payment: Record, invoice: Record, most: Decimal, now: datetime) -> None:
    amount = min(most, ledger.outstanding(state, invoice), ledger.unallocated(state, payment))
    if amount > 0:
        ledger.allocate(state, payment, invoice, amount, now)


# ---------------------------------------------------------------- operations


def render(payment: Record, call: Call) -> Record:
    """Write a payment, or a refund, which has the same members. Assumption: what is on help pages only is left out."""
    state, is_payment = call.state, payment["kind"] == "Payment"
    shares = ledger.allocations(state, transaction=payment) if is_payment else payment["_shares"]
    refunds = transactions.taken(state, "Refund", payment)
    return {
        **{name: payment.get(name) for name in ("paymentActivityId", "reference", "effectiveTimestamp")},
        "referenceDate": payment.get("referenceDate") or payment["effectiveTimestamp"],
        "description": payment.get("description"),
        **{name: payment.get(name) for name in ("customerId", "originalPaymentActivityId", "amount")},
        "currency": transactions.currency(state, payment),
        "invoiceAllocations": transactions.render_allocations(call, shares),
        "refunds": [render(refund, call) for refund in refunds],
        "unallocatedAmount": ledger.unallocated(state, payment),
        "refundableAmount": payment["amount"] - payment["spent"] if is_payment else ledger.ZERO,
        "gatewayFee": None,
        "settlement": None,
        "id": payment["id"],
        "uri": call.uri(f"{'payments' if is_payment else 'Refunds'}/{payment['id']}"),
    }


@operation("POST", "/payments")
def create(call: Call) -> Record:
    """Create Payment.

    Assumption: a declined payment answers 400, and a silent gateway 500, since the payment may have been made; either
    leaves its activity. Allocations come before autoAllocate, whose order is from the oldest unless it is sent.
    """
    state, sent = call.state, call.bind(CREATE, "payment", "customerId", "amount", "paymentMethod", "source")
    customer = state.customers.find(sent["customerId"])
    shares = transactions.shares(state, customer, sent.get("paymentAllocations"))
    transactions.check_shares(state, shares, sent["amount"])
    activity = charge(
        state,
        customer,
        _means(call, customer, sent),
        sent["amount"],
        call.now,
        source=sent["source"],
        shares=shares,
        order=(sent.get("autoAllocateOrder") or ORDERS[0]) if sent.get("autoAllocate") else None,
        **{name: sent.get(name) for name in ("reference", "effectiveTimestamp", "referenceDate")},
    )
    if activity["status"] == "Unknown":
        raise ApiError(500, f"The gateway did not answer. See payment activity {activity['id']}.")
    if activity["status"] == "Failed":
        raise ApiError(400, activity["_reason"])
    return render(state.transactions[activity["_transactionId"]], call)


def _means(call: Call, customer: Record, sent: Record) -> Record | str:
    """Find out what to charge.

    Assumption: a stored method is charged whatever kind paymentMethod names, which is how PayPal is charged too; a
    card that is given inline is not stored; a customer can pay with the methods that a parent shares.
    """
    if sent["paymentMethod"] not in ("CreditCard", "ACH"):
        return str(sent["paymentMethod"])
    if id_ := sent.get("paymentMethodId"):
        method = payment_methods.find(call.state, id_)
        if not payment_methods.may_use(call.state, customer, method):
            raise not_found("Payment method", id_)
        return method
    if sent.get("useDefaultPaymentMethod"):
        if default := payment_methods.default_of(call.state, customer):
            return default
        text_ = "The customer has no default payment method."  # Assumption: the text
        raise ApiError(400, text_, "payment.UseDefaultPaymentMethod")
    if card := sent.get("creditCard"):
        return instruments.card(card | {"customerId": customer["id"]}, call.now, "payment.CreditCard")
    raise ApiError(400, "The PaymentMethodId field is required.", "payment.PaymentMethodId")


@operation("GET", "/payments/{paymentId}")
def read(call: Call) -> Record:
    """Read Payment Details."""
    return render(transactions.find(call.state, "Payment", call.ids[0]), call)


@operation("POST", "/payments/Nsf")
def mark_nsf(call: Call) -> Record:
    """Mark payment as NSF: the invoices that it paid are owed again.

    Assumption: the id is that of the payment, or else of its activity; only a payment by ACH of which nothing was
    refunded; the texts.
    """
    state, sent = call.state, call.bind(Shape(id=integer), "payment", "id")
    activity = state.payment_activities.get(sent["id"], {})
    payment = transactions.find(state, "Payment", activity.get("_transactionId") or sent["id"])
    paid = state.payment_activities.get(payment.get("paymentActivityId") or 0, {})
    if not paid.get("methodIsAch"):
        raise ApiError(400, "Only ACH payments can be marked as NSF.")
    if payment["spent"]:
        raise ApiError(400, "The payment has been refunded or marked as NSF already.")
    shares = [
        {"invoiceId": allocation["invoiceId"], "amount": allocation["amount"]}
        for allocation in ledger.allocations(state, transaction=payment)
    ]
    customer = state.customers[payment["customerId"]]
    means = state.payment_methods.get(paid["_paymentMethodId"] or 0) or "ACH"
    attempt = attempts.add(state, customer, "NSF", payment["amount"], call.now, means=means, source="Manual")
    returned = ledger.record(
        state,
        customer["id"],
        "NSF",
        payment["amount"],
        call.now,
        paymentActivityId=attempt["id"],
        reference=payment.get("reference"),
    )
    transactions.take_back(state, payment, returned, shares)
    return render(payment, call)
