"""The invoiceCollectOptions of calls that make invoices: how the new invoices are paid at once."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox.areas import payment_methods, payments
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, boolean, choice, integer
from fusebill_async.sandbox.money import charges, gateway, instruments, ledger
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

METHODS = (
    "UseDefaultPaymentMethod",
    "UseExistingPaymentMethod",
    "UseExistingPaymentMethodAndMakeDefault",
    "UseProvidedPaymentMethodOnce",
    "UseProvidedPaymentMethodAndMakeDefault",
    "UseProvidedPaymentMethodAndSave",
    "CreateAndApplyCredit",
)
OPTIONS = Shape(
    paymentMethod=choice(*METHODS),
    paymentMethodId=integer,
    useAnyAvailableFundsFirst=boolean,
    rollbackOnFailedPayment=boolean,
    creditCard=instruments.CARD,
    achCard=instruments.ACCOUNT,
)


def post(state: State, drafts: Iterable[Record], options: Record | None, now: datetime) -> list[Record]:
    """Post drafts of one customer and collect as the options say, or as the customer's settings say without any.

    Raises:
        ApiError: 400, the options do not hold together, or the payment failed and rollbackOnFailedPayment is set: then
            nothing was posted, and the failed payment activity is all that is left. 404, no such payment method.
    """
    drafts = list(drafts)
    if not options or not drafts:
        return [ledger.post(state, draft, now) for draft in drafts]
    customer = state.customers[drafts[0]["customerId"]]
    method = _method(state, customer, options, now)
    if options.get("rollbackOnFailedPayment") and method:
        due = sum((charges.totals(ledger.charges_of(state, draft))["total"] for draft in drafts), ledger.ZERO)
        due -= ledger.available_funds(state, customer["id"]) if options.get("useAnyAvailableFundsFirst") else 0
        _refuse_declined(state, customer, method, due, now)
    invoices = [ledger.post(state, draft, now, collect=False) for draft in drafts]
    _keep(state, customer, method, options)
    if options.get("useAnyAvailableFundsFirst"):
        ledger.use_funds(state, customer["id"], now, invoices)
    for invoice in invoices:
        _pay(state, customer, invoice, method, now)
    return invoices


def _method(state: State, customer: Record, options: Record, now: datetime) -> Record | None:
    """Find what to collect with; None is a credit. Assumption: the texts."""
    wanted = options.get("paymentMethod") or "UseDefaultPaymentMethod"
    if wanted == "CreateAndApplyCredit":
        return None
    if wanted.startswith("UseExisting"):
        existing = payment_methods.find(state, options.get("paymentMethodId") or 0)
        if not payment_methods.may_use(state, customer, existing):
            raise not_found("Payment method", existing["id"])
        return existing
    if wanted.startswith("UseProvided"):
        return instruments.given(customer, options, now)
    if method := payment_methods.default_of(state, customer):
        return method
    raise ApiError(400, "The customer has no default payment method.", "invoiceCollectOptions.PaymentMethod")


def _refuse_declined(state: State, customer: Record, method: Record, amount: Decimal, now: datetime) -> None:
    """Make the failed attempt before anything is posted, since it is to undo everything."""
    if amount > 0 and method["_verdict"] not in (gateway.APPROVED, gateway.SILENT):
        failed = payments.charge(state, customer, method, amount, now, source="Automatic", shares=[], order=None)
        raise ApiError(400, failed["_reason"])


def _keep(state: State, customer: Record, method: Record | None, options: Record) -> None:
    """Store a new payment method, and make one the default, if that is wanted."""
    wanted = options.get("paymentMethod") or ""
    if method and wanted in ("UseProvidedPaymentMethodAndSave", "UseProvidedPaymentMethodAndMakeDefault"):
        payment_methods.store(state, method, make_default=wanted.endswith("MakeDefault"))
    elif method and wanted.endswith("MakeDefault"):
        customer["_defaultPaymentMethodId"] = method["id"]


def _pay(state: State, customer: Record, invoice: Record, method: Record | None, now: datetime) -> None:
    due = ledger.outstanding(state, invoice)
    if method:
        payments.collect(state, customer, due, now, invoice=invoice, method=method)
    elif due > 0:
        credit = ledger.record(state, customer["id"], "Credit", due, now, reference=None, description=None)
        ledger.allocate(state, credit, invoice, due, now)
