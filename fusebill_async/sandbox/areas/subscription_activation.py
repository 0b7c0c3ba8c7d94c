"""Activating and provisioning subscriptions, one by one or several of a customer, with the invoices that follow."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import billing_periods, emails, subscription_charges, subscription_rows
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.areas.subscription_charges import Billing
from fusebill_async.sandbox.areas.subscription_invoicing import Bill, Wishes, issue, previews, side_effects, wishes
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import Shape, boolean, each, integer
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

Copy: TypeAlias = tuple[Record, list[Record]]
"""Copies of a subscription and of its products."""

SEVERAL = Shape(subscriptionIds=each(integer), invoicePreview=boolean, temporarilyDisableAutoPost=boolean)


def start(state: State, customer: Record, subscription: Record, products: list[Record], now: datetime) -> Bill:
    """Make copies of a subscription and its products Active, and work out the first charges."""
    definition = billing_periods.choose(state, customer, subscription, now)
    end = billing_periods.end_of_first(definition, now)
    charges = subscription_charges.at_activation(
        Billing(state, customer, definition, now, end, now), subscription, products
    )
    subscription |= {
        "status": "Active",
        "activatedTimestamp": wire.seconds(now),
        "scheduledActivationTimestamp": None,
        "invoiceDay": definition["invoiceDay"],
        "invoiceMonth": definition["invoiceMonth"],
        "invoiceInAdvance": definition["invoiceInAdvance"],
    }
    billing_periods.move_to(subscription, definition, now, end)
    return Bill(definition, charges)


def preview(
    state: State, customer: Record, subscriptions: Iterable[Record], now: datetime
) -> tuple[list[Copy], list[Bill]]:
    """What activating subscriptions of a customer would make of them, and invoice."""
    copies = [subscription_rows.copies(state, subscription) for subscription in subscriptions]
    return copies, [start(state, customer, *copy, now) for copy in copies]


@dataclass(frozen=True, slots=True)
class Started:
    """A subscription that is about to be active: copies of its rows, and its first charges."""

    subscription: Record
    products: list[Record]
    bill: Bill


def begin(state: State, customer: Record, subscriptions: Iterable[Record], now: datetime) -> list[Started]:
    """Begin to activate subscriptions of a customer; the caller invoices the bills, then finishes.

    Only their billing periods are stored yet, so that a payment that fails can still prevent the rest.
    """
    started: list[Started] = []
    for stored in subscriptions:
        subscription, products = subscription_rows.copies(state, stored)
        bill = start(state, customer, subscription, products, now)
        billing_periods.join(state, bill.definition, moment(subscription["openSubscriptionPeriodEndDate"]), now)
        subscription["billingPeriodDefinitionId"] = bill.definition["id"]
        started.append(Started(subscription, products, bill))
    return started


def finish(state: State, customer: Record, started: Iterable[Started], now: datetime) -> None:
    """Store what `begin` began."""
    for one in started:
        subscription_rows.commit(state, one.subscription, one.products, now)
        emails.log(state, customer, "SubscriptionActivation", now)


def activate_now(
    state: State,
    customer: Record,
    subscriptions: Iterable[Record],
    asked: Wishes,
    now: datetime,
    options: Record | None = None,
) -> None:
    """Activate subscriptions of a customer and invoice them; `options` are invoiceCollectOptions."""
    started = begin(state, customer, subscriptions, now)
    issue(state, customer, [one.bill for one in started], asked, now, options)
    finish(state, customer, started, now)


def _startable(state: State, id_: int) -> Record:
    """Find a subscription that can be activated. The 409 is documented for an active one; Assumption: for others."""
    subscription = state.subscriptions.find(id_)
    if subscription["status"] not in ("Draft", "Provisioning"):
        raise ApiError(409, wrong_status(subscription["status"]).text)
    check_customer(state, subscription)
    return subscription


def check_customer(state: State, subscription: Record) -> Record:
    """Assumption: only the subscriptions of an Active customer can be activated, provisioned or migrated."""
    customer = state.customers[subscription["customerId"]]
    if customer["status"] != "Active":
        raise wrong_status(customer["status"])
    return customer


@operation("POST", "/SubscriptionActivation/{subscriptionId}")
def activate(call: Call) -> Record:
    """Activate Subscription. Assumptions: a preview is of the activated subscription; side effects hold the same."""
    asked, state, now = wishes(call), call.state, call.now
    subscription = _startable(state, call.ids[0])
    customer = state.customers[subscription["customerId"]]
    [copy], bills = preview(state, customer, [subscription], now)
    shown = previews(state, customer, bills, asked, now)
    if asked.preview:
        return subscription_rows.render(copy[0], call, copy[1]) | {"invoicePreview": shown[0]}
    activate_now(state, customer, [subscription], asked, now)
    answer = subscription_rows.render(subscription, call)
    return answer | {"sideEffects": side_effects(shown)} if asked.side_effects else answer


@operation("POST", "/SubscriptionsActivation")
def activate_several(call: Call) -> list[Record]:
    """Activate Multiple Subscriptions. Assumption: the answer is their list; in a preview they carry the invoices."""
    sent, state, now = call.bind(SEVERAL, "subscriptionsActivation", "subscriptionIds"), call.state, call.now
    asked = Wishes(keep_draft=bool(sent.get("temporarilyDisableAutoPost")))
    rows = [_startable(state, id_) for id_ in dict.fromkeys(sent["subscriptionIds"])]
    if len({row["customerId"] for row in rows}) != 1:  # Assumption: the text
        raise ApiError(400, "All subscriptions must belong to one customer.", "subscriptionsActivation.SubscriptionIds")
    customer = state.customers[rows[0]["customerId"]]
    copies, bills = preview(state, customer, rows, now)
    if sent.get("invoicePreview"):
        answers = [subscription_rows.render(subscription, call, products) for subscription, products in copies]
        for answer, invoice in zip(answers, previews(state, customer, bills, asked, now), strict=False):
            answer["invoicePreview"] = invoice
        return answers
    activate_now(state, customer, rows, asked, now)
    return [subscription_rows.render(row, call) for row in rows]


@operation("POST", "/SubscriptionProvision/{subscriptionId}")
def provision(call: Call) -> Record:
    """Provision Subscription, which only a draft can be. Assumption: what is charged now pays a period from now."""
    asked, state, now = wishes(call), call.state, call.now
    stored = state.subscriptions.find(call.ids[0])
    if stored["status"] != "Draft":
        raise ApiError(409, wrong_status(stored["status"]).text)
    customer = check_customer(state, stored)
    subscription, products = subscription_rows.copies(state, stored)
    definition = billing_periods.choose(state, customer, subscription, now)
    billing = Billing(state, customer, definition, now, billing_periods.end_of_first(definition, now), now)
    bills = [Bill(definition, subscription_charges.at_provisioning(billing, subscription, products))]
    subscription |= {"status": "Provisioning", "provisionedTimestamp": wire.seconds(now)}
    if asked.preview:
        shown = previews(state, customer, bills, asked, now)[0]
        return subscription_rows.render(subscription, call, products) | {"invoicePreview": shown}
    subscription_rows.commit(state, subscription, products, now)
    issue(state, customer, bills, asked, now)
    return subscription_rows.render(stored, call)
