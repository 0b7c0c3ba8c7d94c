"""The life of a customer: activate, hold, un-hold, cancel and uncancel.

Draft -> Active <-> Hold; any -> Cancelled and back. Suspended is entered and left by billing alone.
"""

from decimal import Decimal

from fusebill_async.sandbox import customers, emails, wire
from fusebill_async.sandbox.billing_settings import SERVICE_START_OPTIONS
from fusebill_async.sandbox.errors import ApiError, not_found, wrong_status
from fusebill_async.sandbox.fields import Shape, boolean, each, integer, required, text
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.wire import Record, words

CANCELLATION_OPTIONS = ("None", "Unearned", "Full")

_FLAGS = words("activateAllSubscriptions activateAllDraftPurchases temporarilyDisableAutoPost")
ACTIVATION = Shape(customerId=integer, **dict.fromkeys(_FLAGS, boolean))
DRAFTS = Shape(preview=boolean, specificSubscriptionIds=each(integer), specificPurchaseIds=each(integer))
UNHOLD = Shape(customerId=integer, id=integer, serviceStartOption=text(), preview=boolean)
CANCELLATION = Shape(customerId=integer, cancellationOption=text())


@operation("POST", "/customeractivation")
def activate(call: Call) -> Record:
    """Activate Customer.

    Assumption: the invoice stands under invoicePreview and sideEffects, as in the subscription calls, and a preview
    shows the customer as Active, as in the sample. There is nothing to invoice yet.
    """
    preview = call.query.flag("preview")
    sent = call.bind(ACTIVATION, "customerActivation", "customerId")
    required(sent, "customerActivation", *(() if preview else _FLAGS))
    customer = _customer(call, sent["customerId"], "Draft")
    if preview:
        preview_of = {**customers.render(customer, call), "status": "Active", "canChangeCurrency": False}
        return preview_of | {"invoicePreview": _empty_invoice(call)}
    customers.move(customer, "Active", call.now)
    emails.log(call.state, customer, "CustomerActivation", call.now)
    answer = customers.render(customer, call)
    return answer | {"sideEffects": {}} if call.query.text("view").lower() == "sideeffects" else answer


@operation("POST", "/customers/purchase/{customerId}")
def activate_drafts(call: Call) -> Record:
    """Activate Customer's Specific Subscriptions and Purchases, of which there are none yet."""
    sent = call.bind(DRAFTS, "customerPurchase")
    _customer(call, call.ids[0], "Active")
    for entity, ids in (("Subscription", "specificSubscriptionIds"), ("Purchase", "specificPurchaseIds")):
        for id_ in sent.get(ids) or ():
            raise not_found(entity, id_)
    return {"invoicePreview": _empty_invoice(call), "additionalInvoicesForPreview": []}


@operation("POST", "/customerhold/{customerId}")
def hold(call: Call) -> Record:
    """Hold Customer."""
    customer = _customer(call, call.ids[0], "Active")
    customers.move(customer, "Hold", call.now)
    return customers.render(customer, call)


@operation("POST", "/customers/unhold")
def unhold(call: Call) -> Record:
    """Un-Hold Customer. Assumption: a serviceStartOption that is left out is null, which the error text allows."""
    sent = call.bind(UNHOLD, "customerHold")
    sent.setdefault("customerId", sent.get("id"))  # samples send either
    required(sent, "customerHold", "customerId")
    if (sent.get("serviceStartOption") or "null").lower() not in map(str.lower, ("null", *SERVICE_START_OPTIONS)):
        options = ", ".join(("null", *SERVICE_START_OPTIONS))
        raise ApiError(400, f"Allowable Service Start Option are: {options}", "customerHold.CustomerServiceStartOption")
    customer = _customer(call, sent["customerId"], "Hold")
    if sent.get("preview"):
        return {**customers.render(customer, call), "status": "Active", "invoicePreview": _empty_invoice(call)}
    customers.move(customer, "Active", call.now)
    return customers.render(customer, call)


@operation("POST", "/customercancellation")
def cancel(call: Call) -> Answer:
    """Cancel Customer."""
    sent = call.bind(CANCELLATION, "customerCancellation", "customerId")
    if (sent.get("cancellationOption") or "").lower() not in map(str.lower, CANCELLATION_OPTIONS):
        raise ApiError(400, f"Allowable Cancel Options are: {', '.join(CANCELLATION_OPTIONS)}")
    customer = _customer(call, sent["customerId"], *(status for status in customers.STATUSES if status != "Cancelled"))
    customers.move(customer, "Cancelled", call.now)
    return NO_CONTENT


@operation("POST", "/customers/uncancel/{customerId}")
def uncancel(call: Call) -> Record:
    """Uncancel Customer. Assumption: the status before comes back, and Active when it is not known."""
    customer = _customer(call, call.ids[0], "Cancelled")
    customers.move(customer, customer["statusBeforeCancellation"] or "Active", call.now)
    return customers.render(customer, call)


def _customer(call: Call, customer_id: int, *statuses: str) -> Record:
    """Find a customer whose status allows the call."""
    customer = call.state.customers.find(customer_id)
    if customer["status"] not in statuses:
        raise wrong_status(customer["status"])
    return customer


def _empty_invoice(call: Call) -> Record:
    zero = Decimal("0.0")
    effective = {"effectiveTimestamp": wire.seconds(call.now), "status": "Draft"}
    return {"draftCharges": [], "subtotal": zero, "total": zero, "draftTaxes": [], "totalTaxes": zero, **effective}
