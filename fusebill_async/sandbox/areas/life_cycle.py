"""The life of a customer: activate, hold, un-hold, cancel and uncancel, with their subscriptions and purchases.

Draft -> Active <-> Hold; any -> Cancelled and back. Suspended is entered and left by billing alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import (
    account_standing,
    billing_periods,
    customers,
    emails,
    purchase_activation,
    subscription_activation,
    subscription_cancellation,
    subscription_periods,
    subscription_rows,
)
from fusebill_async.sandbox.areas.billing_settings import SERVICE_START_OPTIONS
from fusebill_async.sandbox.areas.subscription_invoicing import Bill, Wishes, issue, previews, side_effects, wishes
from fusebill_async.sandbox.errors import ApiError, not_found, wrong_status
from fusebill_async.sandbox.fields import Shape, boolean, each, fields, integer, required, text
from fusebill_async.sandbox.money import collecting
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

_FLAGS = words("activateAllSubscriptions activateAllDraftPurchases temporarilyDisableAutoPost")
ACTIVATION = Shape(customerId=integer, **fields(boolean, " ".join(_FLAGS)))
DRAFTS = Shape(
    **fields(boolean, "preview temporarilyDisableAutoPost"),
    **fields(each(integer), "specificSubscriptionIds specificPurchaseIds"),
    invoiceCollectOptions=collecting.OPTIONS,
)
UNHOLD = Shape(
    **fields(integer, "customerId id"),
    serviceStartOption=text(),
    **fields(boolean, "preview showZeroDollarCharges temporarilyDisableAutoPost prorate"),
)
CANCELLATION = Shape(customerId=integer, cancellationOption=text())


# ---------------------------------------------------------------- activate


@dataclass(frozen=True, slots=True)
class Drafts:
    """What is to be activated and finalized together, on joint invoices."""

    call: Call
    customer: Record
    subscriptions: Sequence[Record]
    purchases: Sequence[Record]

    def preview(self, asked: Wishes) -> list[Record]:
        """The invoices that would result."""
        state, now = self.call.state, self.call.now
        _, bills = subscription_activation.preview(state, self.customer, self.subscriptions, now)
        return previews(state, self.customer, self._with_purchases(bills)[0], asked, now)

    def activate(self, asked: Wishes, options: Record | None = None) -> None:
        """Activate and finalize them, and invoice both."""
        state, now, customer = self.call.state, self.call.now, self.customer
        started = subscription_activation.begin(state, customer, self.subscriptions, now)
        bills, charges = self._with_purchases([one.bill for one in started])
        issue(state, customer, bills, asked, now, options)
        subscription_activation.finish(state, customer, started, now)
        purchase_activation.purchased(self.purchases, [row for row in charges if "id" in row], now)

    def _with_purchases(self, bills: list[Bill]) -> tuple[list[Bill], list[Record]]:
        """Put the purchases on the first invoice. Assumption: one invoice holds both."""
        state, now = self.call.state, self.call.now
        charges = purchase_activation.charges(state, self.customer, self.purchases, now, zero=True)
        definition = bills[0].definition if bills else billing_periods.new(self.customer, now)
        return ([Bill(definition, charges)] if charges else []) + bills, charges


@operation("POST", "/customeractivation")
def activate(call: Call) -> Record:
    """Activate Customer, with the subscriptions and purchases that are asked for.

    Assumptions: the invoice stands under invoicePreview and sideEffects, as in the subscription calls; a preview shows
    the customer as Active, as in the sample, and everything activated unless a flag says otherwise; subscriptions that
    are scheduled for later are activated with the others.
    """
    asked, state, now = wishes(call), call.state, call.now
    sent = call.bind(ACTIVATION, "customerActivation", "customerId")
    required(sent, "customerActivation", *(() if asked.preview else _FLAGS))
    customer = _customer(call, sent["customerId"], "Draft")
    subscriptions = _draft_subscriptions(call, customer) if sent.get("activateAllSubscriptions") is not False else []
    purchases = sent.get("activateAllDraftPurchases") is not False
    drafts = Drafts(call, customer, subscriptions, purchase_activation.drafts(state, customer) if purchases else [])
    shown = drafts.preview(asked)  # refuses what cannot be priced, before anything is done
    if asked.preview:
        preview_of = {**customers.render(customer, call), "status": "Active", "canChangeCurrency": False}
        return preview_of | {"invoicePreview": shown[0]}
    customers.move(customer, "Active", now)
    customer["_activatedTimestamp"] = wire.seconds(now)
    emails.log(state, customer, "CustomerActivation", now)
    drafts.activate(Wishes(keep_draft=bool(sent["temporarilyDisableAutoPost"]), zero_dollars=asked.zero_dollars))
    answer = customers.render(customer, call)
    return answer | {"sideEffects": side_effects(shown)} if asked.side_effects else answer


def _draft_subscriptions(call: Call, customer: Record) -> list[Record]:
    rows = subscription_rows.of_customer(call.state, customer)
    return [row for row in rows if row["status"] in ("Draft", "Provisioning")]


@operation("POST", "/customers/purchase/{customerId}")
def activate_drafts(call: Call) -> Record:
    """Activate Customer's Specific Subscriptions and Purchases: those that are named, or all if none are.

    Assumption: the answer shows the invoices in either case; the payments of an earlier preview do not show in it.
    """
    sent, state = call.bind(DRAFTS, "customerPurchase"), call.state
    customer = _customer(call, call.ids[0], "Active")
    subscription_ids, purchase_ids = sent.get("specificSubscriptionIds"), sent.get("specificPurchaseIds")
    everything = subscription_ids is None and purchase_ids is None
    subscriptions = (
        _draft_subscriptions(call, customer) if everything else _named(call, customer, subscription_ids or [])
    )
    purchases = purchase_activation.drafts(state, customer, None if everything else purchase_ids or [])
    drafts = Drafts(call, customer, subscriptions, purchases)
    asked = Wishes(keep_draft=bool(sent.get("temporarilyDisableAutoPost")))
    shown = drafts.preview(asked)
    if not sent.get("preview"):
        drafts.activate(asked, sent.get("invoiceCollectOptions"))
    return {"invoicePreview": shown[0], "additionalInvoicesForPreview": shown[1:]}


def _named(call: Call, customer: Record, ids: Sequence[int]) -> list[Record]:
    """Find draft subscriptions of a customer by id. Assumption: another customer's counts as unknown."""
    rows = [call.state.subscriptions.find(id_) for id_ in dict.fromkeys(ids)]
    for row in rows:
        if row["customerId"] != customer["id"]:
            raise not_found("Subscription", row["id"])
        if row["status"] not in ("Draft", "Provisioning"):
            raise wrong_status(row["status"])
    return rows


# ---------------------------------------------------------------- hold and un-hold


@operation("POST", "/customerhold/{customerId}")
def hold(call: Call) -> Record:
    """Hold Customer: the active subscriptions are suspended."""
    customer = _customer(call, call.ids[0], "Active")
    customers.move(customer, "Hold", call.now)
    subscription_periods.suspend(call.state, customer, call.now)
    return customers.render(customer, call)


@operation("POST", "/customers/unhold")
def unhold(call: Call) -> Record:
    """Un-Hold Customer: the suspended subscriptions are active again, and missed periods are charged as asked.

    Assumptions: a serviceStartOption that is left out is null, which the error text allows; prorate changes nothing.
    """
    sent, state, now = call.bind(UNHOLD, "customerHold"), call.state, call.now
    sent.setdefault("customerId", sent.get("id"))  # samples send either
    required(sent, "customerHold", "customerId")
    option = _start_option(sent)
    customer = _customer(call, sent["customerId"], "Hold")
    chosen = account_standing.start_option(state, customer, option)
    asked = Wishes(
        keep_draft=bool(sent.get("temporarilyDisableAutoPost")), zero_dollars=bool(sent.get("showZeroDollarCharges"))
    )
    if sent.get("preview"):
        copies = [subscription_rows.copies(state, row) for row in subscription_periods.resumable(state, customer)]
        bills = [subscription_periods.resume(state, customer, *copy, chosen, now) for copy in copies]
        shown = previews(state, customer, bills, asked, now)
        return {**customers.render(customer, call), "status": "Active", "invoicePreview": shown[0]}
    customers.move(customer, "Active", now)
    account_standing.resume(state, customer, chosen, asked, now)
    return customers.render(customer, call)


def _start_option(sent: Record) -> str | None:
    wanted = (sent.get("serviceStartOption") or "null").lower()
    known = {option.lower(): option for option in SERVICE_START_OPTIONS}
    if wanted not in ("null", *known):
        options = ", ".join(("null", *SERVICE_START_OPTIONS))
        raise ApiError(400, f"Allowable Service Start Option are: {options}", "customerHold.CustomerServiceStartOption")
    return known.get(wanted)


# ---------------------------------------------------------------- cancel and uncancel


@operation("POST", "/customercancellation")
def cancel(call: Call) -> Answer:
    """Cancel Customer, with all subscriptions."""
    sent = call.bind(CANCELLATION, "customerCancellation", "customerId")
    option = subscription_cancellation.option(sent.get("cancellationOption"))
    customer = _customer(call, sent["customerId"], *(status for status in customers.STATUSES if status != "Cancelled"))
    account_standing.cancel(call.state, customer, option, call.now)
    return NO_CONTENT


@operation("POST", "/customers/uncancel/{customerId}")
def uncancel(call: Call) -> Record:
    """Uncancel Customer. Assumption: the status before comes back, or Active if it is not known; nothing else does."""
    customer = _customer(call, call.ids[0], "Cancelled")
    customers.move(customer, customer["statusBeforeCancellation"] or "Active", call.now)
    return customers.render(customer, call)


def follow(state: State, customer: Record, before: str, now: datetime) -> None:
    """Do to the subscriptions what a new status asks for that an update gave the customer.

    Assumption: the same as the calls of the status do by default; a first activation starts no subscription.
    """
    if customer["status"] == "Hold":
        subscription_periods.suspend(state, customer, now)
    elif customer["status"] == "Cancelled":
        option = billing_periods.settings(state, customer["id"]).get("defaultCancelOption") or "None"
        account_standing.end_subscriptions(state, customer, option, now)
    elif before == "Hold":
        account_standing.resume(state, customer, account_standing.start_option(state, customer, None), Wishes(), now)


def _customer(call: Call, customer_id: int, *statuses: str) -> Record:
    """Find a customer whose status allows the call."""
    customer = call.state.customers.find(customer_id)
    if customer["status"] not in statuses:
        raise wrong_status(customer["status"])
    return customer
