"""What becomes of subscriptions as periods pass: they renew or expire, and while suspended they miss some."""

from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import (
    billing_calendar,
    billing_periods,
    subscription_cancellation,
    subscription_charges,
    subscription_rows,
)
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.areas.subscription_charges import Billing
from fusebill_async.sandbox.areas.subscription_invoicing import Bill
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


def next_event(subscription: Record) -> str | None:
    """When an active subscription renews, or expires: it does at the end of its last period, however it is billed."""
    last = subscription["remainingInterval"] is not None and subscription["remainingInterval"] <= 0
    text: str | None = subscription["openSubscriptionPeriodEndDate" if last else "nextRechargeDate"]
    return text


def renew(state: State, customer: Record, subscription: Record, now: datetime) -> Bill | None:
    """Let an active subscription go into its next period, or expire if it has none left."""
    if _expires(state, subscription, now):
        return None
    definition = state.billing_period_definitions[subscription["billingPeriodDefinitionId"]]
    begin = moment(subscription["openSubscriptionPeriodEndDate"])
    end = billing_calendar.next_end(definition, begin)
    if definition["currentBillingPeriodEndDate"] != wire.seconds(end):
        billing_periods.open_period(state, definition, begin, end)
    products = subscription_rows.products_of(state, subscription)
    charges = _charges(Billing(state, customer, definition, begin, end, now), subscription, products)
    subscription_rows.changed(state, subscription, now)
    return Bill(definition, charges)


def _expires(state: State, subscription: Record, now: datetime) -> bool:
    """Whether no interval is left: 0 means one charge after the activation, none means forever."""
    if subscription["remainingInterval"] is None or subscription["remainingInterval"] > 0:
        return False
    subscription["expiredTimestamp"] = wire.seconds(now)
    subscription_cancellation.end(state, subscription, "Expired", now)
    return True


def _charges(billing: Billing, subscription: Record, products: list[Record]) -> list[Record]:
    """Charge another period on the given rows."""
    if subscription["remainingInterval"] is not None:
        subscription["remainingInterval"] -= 1
    charges = subscription_charges.at_renewal(billing, subscription, products)
    billing_periods.move_to(subscription, billing.definition, billing.start, billing.end)
    return charges


# ---------------------------------------------------------------- suspended and resumed


def suspend(state: State, customer: Record, now: datetime) -> None:
    """Suspend the active subscriptions of a customer."""
    for subscription in subscription_rows.of_customer(state, customer):
        if subscription["status"] == "Active":
            subscription |= {"status": "Suspended", "_suspendedTimestamp": wire.seconds(now)}
            subscription_rows.changed(state, subscription, now)


def resumable(state: State, customer: Record) -> list[Record]:
    """The subscriptions that become active again with their customer."""
    return [row for row in subscription_rows.of_customer(state, customer) if row["status"] == "Suspended"]


def resume(
    state: State, customer: Record, subscription: Record, products: list[Record], option: str, now: datetime
) -> Bill:
    """Make copies of a suspended subscription and its products active again, and charge missed periods as asked.

    Assumptions: a period was missed if it began while the subscription was suspended; ChargeForCurrentFullPeriod
    charges the period that is open now, as ChargeForLastMissedPeriods does, unless it is paid for already; what is
    not charged uses up no interval.
    """
    definition = state.billing_period_definitions[subscription["billingPeriodDefinitionId"]]
    begin = moment(subscription["openSubscriptionPeriodEndDate"])
    missed: list[tuple[datetime, datetime]] = []
    while begin <= now:
        missed.append((begin, billing_calendar.next_end(definition, begin)))
        begin = missed[-1][1]
    subscription |= {"status": "Active", "_suspendedTimestamp": None}
    charges: list[Record] = []
    for number, (start, end) in enumerate(missed, 1):
        left = subscription["remainingInterval"] is None or subscription["remainingInterval"] > 0
        charged = option == "ChargeForAllMissedPeriods" or number == len(missed)
        if left and charged and option != "NoChargesForMissedPeriods":
            charges += _charges(Billing(state, customer, definition, start, end, now), subscription, products)
        else:
            billing_periods.move_to(subscription, definition, start, end)
    return Bill(definition, charges)


def catch_up_definition(state: State, subscription: Record) -> None:
    """Open the period that a resumed subscription is in, if its definition had fallen behind."""
    definition = state.billing_period_definitions[subscription["billingPeriodDefinitionId"]]
    if (definition["currentBillingPeriodEndDate"] or "") < subscription["openSubscriptionPeriodEndDate"]:
        bounds = subscription["lastPeriodStartDate"], subscription["openSubscriptionPeriodEndDate"]
        billing_periods.open_period(state, definition, *map(moment, bounds))
