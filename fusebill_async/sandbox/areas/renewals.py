"""What time does to an account: subscriptions start, renew, migrate and expire, and customers fall behind."""

from contextlib import suppress
from datetime import datetime
from heapq import heapify, heappop, heappush

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import (
    account_standing,
    billing_periods,
    migrations,
    subscription_activation,
    subscription_periods,
    subscription_rows,
)
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.areas.subscription_invoicing import Wishes, issue
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


def catch_up(state: State, now: datetime) -> None:
    """Do all that has become due, in the order of time, as if it had been done on its day."""
    agenda = [(due, id_) for id_, customer in state.customers.items() if (due := next_event(state, customer))]
    heapify(agenda)
    until = wire.seconds(now)
    while agenda and agenda[0][0] <= until:
        due, id_ = heappop(agenda)
        customer = state.customers[id_]
        with suppress(ApiError):  # such as a currency that has no price
            live(state, customer, moment(due))
        following = next_event(state, customer)
        if following and following > due:  # what could not be done is not tried for ever
            heappush(agenda, (following, id_))
    account_standing.recover(state, now)


def next_event(state: State, customer: Record) -> str | None:
    """When something becomes due for a customer. Timestamps of whole seconds compare as text."""
    dues = [account_standing.next_event(state, customer)]
    if customer["status"] == "Active":
        dues += [_due(customer, row) for row in subscription_rows.of_customer(state, customer)]
    return min(filter(None, dues), default=None)


def _due(customer: Record, subscription: Record) -> str | None:
    """When something becomes due for a subscription; what was scheduled for the past, as soon as it could be."""
    if subscription["status"] == "Active":
        migration = migrations.due(subscription)
        return min(filter(None, (subscription_periods.next_event(subscription), migration)), default=None)
    if subscription["status"] in ("Draft", "Provisioning") and subscription["scheduledActivationTimestamp"]:
        scheduled = subscription["scheduledActivationTimestamp"][:19]
        return str(max(scheduled, subscription["modifiedTimestamp"][:19], customer["statusTimestamp"]))
    return None


def live(state: State, customer: Record, now: datetime) -> None:
    """Do what is due for a customer at a moment."""
    if customer["status"] == "Active":
        due = [row for row in subscription_rows.of_customer(state, customer) if _is_due(customer, row, now)]
        for subscription in due:
            if (migrations.due(subscription) or "~") <= wire.seconds(now):
                migrations.perform(state, customer, subscription, now)
        starting = [row for row in due if row["status"] in ("Draft", "Provisioning")]
        if starting:
            subscription_activation.activate_now(state, customer, starting, Wishes(), now)
        _renew(state, customer, [row for row in due if row["status"] == "Active" and _is_due(customer, row, now)], now)
    account_standing.review(state, customer, now)


def _is_due(customer: Record, subscription: Record, now: datetime) -> bool:
    return (_due(customer, subscription) or "~") <= wire.seconds(now)


def _renew(state: State, customer: Record, due: list[Record], now: datetime) -> None:
    """Renew subscriptions on joint invoices. Ready drafts of before are posted where the customer's settings say so."""
    if due and billing_periods.settings(state, customer["id"]).get("postReadyChargesOnRenew"):
        for draft in ledger.customer_drafts(state, customer["id"]):
            if draft["status"] == "Ready":
                ledger.post(state, draft, now)
    renewed = [subscription_periods.renew(state, customer, subscription, now) for subscription in due]
    issue(state, customer, filter(None, renewed), Wishes(), now)
