"""Cancelling subscriptions, and what the end of one gives back to the customer."""

from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import emails, reversals, subscription_rows
from fusebill_async.sandbox.areas.subscription_product_changes import charges_of_period
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import Shape, integer, text
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

OPTIONS = ("None", "Unearned", "Full")
CANCELLATION = Shape(subscriptionId=integer, cancellationOption=text())


def option(sent: str | None) -> str:
    """Read a cancellation option, in any casing, or refuse it with the text that is documented for customers."""
    for known in OPTIONS:
        if known.lower() == (sent or "").lower():
            return known
    raise ApiError(400, f"Allowable Cancel Options are: {', '.join(OPTIONS)}")


@operation("POST", "/subscriptionCancellation")
def cancel(call: Call) -> Record:
    """Cancel Subscription: only an Active or Provisioning one. Assumption: a suspended one too."""
    sent = call.bind(CANCELLATION, "subscriptionCancellation", "subscriptionId")
    chosen = option(sent.get("cancellationOption"))
    subscription = call.state.subscriptions.find(sent["subscriptionId"])
    if subscription["status"] not in ("Active", "Provisioning", "Suspended"):
        raise wrong_status(subscription["status"])
    perform(call.state, subscription, chosen, call.now)
    return subscription_rows.render(subscription, call)


def perform(state: State, subscription: Record, chosen: str, now: datetime) -> None:
    """Cancel a subscription: reverse what the option says, and let it end."""
    take_back(state, subscription, chosen, now, f"Subscription {subscription['id']} cancelled")
    subscription["_cancellationTimestamp"] = wire.seconds(now)
    end(state, subscription, "Cancelled", now)
    emails.log(state, state.customers[subscription["customerId"]], "SubscriptionCancellation", now)


def take_back(state: State, subscription: Record, chosen: str, now: datetime, reason: str) -> None:
    """Reverse the charges of the open period. Assumption: those on drafts go too, since nothing of them is earned."""
    if chosen == "None":
        return
    reversals.reverse(state, charges_of_period(state, subscription), chosen, now, reference=reason)
    for id_ in subscription.get("_charges", ()):
        charge = state.charges.get(id_)
        if charge and not charge["invoiceId"]:
            ledger.discard_charge(state, charge)


def end(state: State, subscription: Record, status: str, now: datetime) -> None:
    """Let a subscription be Cancelled, Expired or Migrated: nothing of it is due any more."""
    due = (
        "nextPeriodStartDate openSubscriptionPeriodEndDate nextRechargeDate scheduledActivationTimestamp "
        "scheduledMigrationDate"
    )
    subscription |= {"status": status, **dict.fromkeys(due.split())}
    subscription_rows.changed(state, subscription, now)
