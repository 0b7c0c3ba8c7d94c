"""Where overdue invoices lead: to PoorStanding, after the grace period to Suspended, and back when they are settled."""

from datetime import datetime, timedelta

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import (
    billing_periods,
    customers,
    emails,
    subscription_cancellation,
    subscription_periods,
    subscription_rows,
)
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.areas.subscription_invoicing import Bill, Wishes, issue
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

GRACE_DAYS = 14  # Assumption: the account's grace period, for customers who have none of their own


def next_event(state: State, customer: Record) -> str | None:
    """When a customer's standing changes next by time alone.

    Assumptions: suspension comes only to Active customers, and automatic cancellation where the settings name days.
    """
    settings = billing_periods.settings(state, customer["id"])
    if customer["status"] == "Suspended":
        days = settings.get("customerAutoCancel")
        return None if days is None else _days_after(customer["statusTimestamp"], days)
    if settings.get("dunningExempt") or customer["status"] not in ("Active", "Hold"):
        return None
    if customer["customerAccountStatus"] == "Good":
        dues = [row["dueTimestamp"] for row in _open(state, customer)]
        return wire.seconds(moment(min(dues)) + timedelta(seconds=1)) if dues else None
    if (
        customer["customerAccountStatus"] == "PoorStanding"
        and customer["status"] == "Active"
        and _open(state, customer)
    ):
        return suspension(state, customer)
    return None


def suspension(state: State, customer: Record) -> str:
    """When a customer in poor standing is suspended. Assumption: the grace period begins anew after a hold."""
    settings = billing_periods.settings(state, customer["id"])
    days = settings.get("customerGracePeriod")
    days = state.settings.get("suspend_after_days", GRACE_DAYS) if days is None else days
    extension = settings.get("gracePeriodExtension") or 0
    since = max(customer["customerAccountStatusTimestamp"], customer["statusTimestamp"])
    return _days_after(since, days + extension)


def _days_after(text: str, days: int) -> str:
    """Assumption: more days than a century has are a century."""
    return wire.seconds(moment(text) + timedelta(days=min(max(days, 0), 36_525)))


def _open(state: State, customer: Record) -> list[Record]:
    return [row for row in ledger.customer_invoices(state, customer["id"]) if ledger.outstanding(state, row) > 0]


def review(state: State, customer: Record, now: datetime) -> None:
    """Bring a customer's standing up to date, after time has passed or money has moved.

    Assumption: only who has been invoiced is reviewed, and Collection is set and left by people alone.
    """
    if not customer.get("_invoiceIds") or customer["status"] == "Cancelled":
        return
    settings = billing_periods.settings(state, customer["id"])
    overdue = any(ledger.status(row, now) == "Overdue" for row in _open(state, customer))
    if not overdue and customer["customerAccountStatus"] == "PoorStanding":
        _stand(state, customer, "Good", now)
        if customer["status"] == "Suspended":
            _lift(state, customer, now)
    elif overdue and customer["customerAccountStatus"] == "Good" and not settings.get("dunningExempt"):
        _stand(state, customer, "PoorStanding", now)
    if customer["customerAccountStatus"] == "PoorStanding":
        _follow(state, customer, now)


def _follow(state: State, customer: Record, now: datetime) -> None:
    """Suspend a customer in poor standing when the grace period is over, and cancel one that was suspended too long."""
    due = next_event(state, customer)
    if due is None or due > wire.seconds(now):
        return
    if customer["status"] == "Active":
        customers.move(customer, "Suspended", now)
        subscription_periods.suspend(state, customer, now)
        emails.log(state, customer, "CustomerSuspend", now)
    elif customer["status"] == "Suspended":
        option = billing_periods.settings(state, customer["id"]).get("defaultCancelOption") or "None"
        cancel(state, customer, option, now)


def recover(state: State, now: datetime) -> None:
    """Review who is in poor standing: money may have come in. Cheap enough to be done after every change."""
    for id_ in list(state.settings.get("_inPoorStanding", ())):
        review(state, state.customers[id_], now)


def _stand(state: State, customer: Record, status: str, now: datetime) -> None:
    others = [id_ for id_ in state.settings.get("_inPoorStanding", ()) if id_ != customer["id"]]
    state.settings["_inPoorStanding"] = [*others, customer["id"]] if status == "PoorStanding" else others
    moment_ = {"customerAccountStatusTimestamp": wire.seconds(now), "modifiedTimestamp": wire.ticks(now)}
    customer |= {"customerAccountStatus": status, **moment_}


def _lift(state: State, customer: Record, now: datetime) -> None:
    """End a suspension; missed periods are charged as the customer's settings say, by default not at all."""
    customers.move(customer, "Active", now)
    resume(state, customer, start_option(state, customer, None), Wishes(), now)


def start_option(state: State, customer: Record, sent: str | None) -> str:
    """What becomes of missed periods. Assumption: the account's default is to charge nothing."""
    settings = billing_periods.settings(state, customer["id"])
    return sent or settings.get("customerServiceStartOption") or "NoChargesForMissedPeriods"


def resume(state: State, customer: Record, option: str, asked: Wishes, now: datetime) -> None:
    """Let the suspended subscriptions of a customer become active again, and invoice what they missed."""
    bills: list[Bill] = []
    for stored in subscription_periods.resumable(state, customer):
        subscription, products = subscription_rows.copies(state, stored)
        bills.append(subscription_periods.resume(state, customer, subscription, products, option, now))
        subscription_rows.commit(state, subscription, products, now)
        subscription_periods.catch_up_definition(state, stored)
    issue(state, customer, bills, asked, now)


def cancel(state: State, customer: Record, option: str, now: datetime) -> None:
    """Cancel a customer with all subscriptions."""
    end_subscriptions(state, customer, option, now)
    customers.move(customer, "Cancelled", now)


def end_subscriptions(state: State, customer: Record, option: str, now: datetime) -> None:
    """Cancel all subscriptions of a customer. Assumption: drafts become Cancelled too."""
    for subscription in subscription_rows.of_customer(state, customer):
        if subscription["status"] not in subscription_rows.ENDED:
            subscription_cancellation.perform(state, subscription, option, now)
