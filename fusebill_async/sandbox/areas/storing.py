"""Storing a payment method: it is validated, may become the default, and may pay at once."""

from decimal import Decimal

from fusebill_async.sandbox.areas import payment_methods, payments
from fusebill_async.sandbox.fields import Shape, boolean, fields, required
from fusebill_async.sandbox.money import attempts, charges, ledger, transactions
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

COLLECT_OPTIONS = Shape(collectionAmount=transactions.amount, **fields(boolean, "payPendingCharges payBalanceOwing"))


def store(call: Call, method: Record, sent: Record) -> Record:
    """Store a new payment method of a body.

    Assumption: a collection that fails leaves the method stored and the answer as it is; its activity tells. An amount
    that is asked for counts, else what is owed and pending, as far as each is asked for.

    Raises:
        ApiError: 400, the gateway refuses the method; 404, no such customer.
    """
    customer = call.state.customers.find(sent["customerId"])
    source = sent.get("source") or "Manual"
    if method["storedInFusebillVault"]:  # other vaults have validated theirs
        attempts.validate(call.state, method, call.now, source=source)
    make_default = sent.get("isDefault") or sent.get("makeDefault") or False
    payment_methods.store(call.state, method, make_default=make_default)
    amount = _to_collect(call.state, customer, sent.get("paymentCollectOptions") or {})
    payments.collect(call.state, customer, amount, call.now, method=method, source=source)
    return method


def replaced(call: Call, kind: str, sent: Record, key: str) -> Record:
    """Find the payment method that a body is to replace; it keeps its customer."""
    required(sent, key, "id")
    old = payment_methods.find(call.state, sent["id"], kind)
    sent["customerId"] = old["customerId"]
    return old


def _to_collect(state: State, customer: Record, options: Record) -> Decimal:
    amount: Decimal = options.get("collectionAmount") or ledger.ZERO
    if not amount and options.get("payBalanceOwing"):
        amount += max(ledger.ar_balance(state, customer["id"]), ledger.ZERO)
    if not options.get("collectionAmount") and options.get("payPendingCharges"):
        for draft in ledger.customer_drafts(state, customer["id"]):
            amount += charges.totals(ledger.charges_of(state, draft))["total"]
    return amount
