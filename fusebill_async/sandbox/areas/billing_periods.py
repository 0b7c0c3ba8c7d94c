"""The billing periods of customers: which definition a subscription is billed by, and the periods that it opens.

A definition is a rhythm of one customer, such as "monthly on the 5th"; subscriptions that share one share invoices.
"""

from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import billing_calendar, billing_settings
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


def settings(state: State, customer_id: int) -> Record:
    """How a customer is billed, as billing_settings keeps it."""
    return state.billing_settings.get(customer_id) or billing_settings.DEFAULTS


def of_customer(state: State, customer: Record) -> list[Record]:
    """The definitions of a customer."""
    return [state.billing_period_definitions[id_] for id_ in customer.get("_definitions", ())]


def members(state: State, definition: Record) -> list[Record]:
    """The subscriptions that a definition bills, or will again when they are no longer suspended."""
    ids = state.customers[definition["customerId"]].get("_subscriptions", ())
    rows = (state.subscriptions[id_] for id_ in ids)
    return [
        row
        for row in rows
        if row["billingPeriodDefinitionId"] == definition.get("id") and row["status"] in ("Active", "Suspended")
    ]


def new(customer: Record, now: datetime, **details: object) -> Record:
    """A definition that is not stored yet."""
    overrides = dict.fromkeys(("paymentMethodId", "autoCollect", "autoPost"))
    definition: Record = {
        "customerId": customer["id"],
        "interval": "Monthly",
        "numberOfIntervals": 1,
        "invoiceDay": now.day,
        "invoiceWeekday": None,
        "invoiceMonth": None,
        "billingPeriodType": "SpecifiedDate",
        "createdDate": wire.seconds(now),
        "invoiceInAdvance": 0,
        "manuallyCreated": False,
        **overrides,
        "term": "",
        "poNumber": "",
        "quickBooksLocationId": None,
        "numberOfBillingPeriods": 0,
        "currentBillingPeriodStartDate": None,
        "currentBillingPeriodEndDate": None,
        "nextRechargeDate": None,
    }
    return definition | details


def keep(state: State, definition: Record) -> Record:
    """Store a definition, unless it is stored already."""
    if "id" not in definition:
        state.billing_period_definitions.add(definition)
        state.customers[definition["customerId"]].setdefault("_definitions", []).append(definition["id"])
    return definition


def choose(state: State, customer: Record, subscription: Record, now: datetime) -> Record:
    """The definition to bill a subscription by, stored or new: the one asked for, else as the customer's settings say.

    Assumptions: SingleInvoice joins any definition of the same rhythm, MultipleInvoices none, the other rules one with
    the same day. FirstSubscriptionActivation means the day of the definition that is there already, else today.
    """
    if subscription["billingPeriodDefinitionId"]:
        return state.billing_period_definitions.find(subscription["billingPeriodDefinitionId"])
    frequency = subscription["planFrequency"]
    rhythm = {name: frequency[name] for name in ("interval", "numberOfIntervals")}
    alike = [row for row in of_customer(state, customer) if all(row[name] == rhythm[name] for name in rhythm)]
    if subscription["_invoiceDay"]:
        type_, rule = "SpecifiedDate", "OneInvoicePerDay"
        day, month = subscription["_invoiceDay"], subscription["_invoiceMonth"]
    else:
        configuration = _configuration(state, customer, rhythm["interval"])
        type_, rule = configuration["type"] or "FirstSubscriptionActivation", configuration["rule"]
        day, month = _day(configuration, type_, customer, alike, now)
    month = (month or now.month) if rhythm["interval"] == "Yearly" else None
    for row in alike if rule != "MultipleInvoices" else ():
        if rule == "SingleInvoice" or (row["invoiceDay"], row["invoiceMonth"]) == (day, month):
            return row
    in_advance = frequency.get("invoiceInAdvance") or 0
    specific = {"invoiceDay": day, "invoiceMonth": month, "billingPeriodType": type_, "invoiceInAdvance": in_advance}
    return new(customer, now, **rhythm, **specific)


def _configuration(state: State, customer: Record, interval: str) -> Record:
    configurations: list[Record] = settings(state, customer["id"])["billingPeriodConfigurations"]
    return next((one for one in configurations if one["interval"] == interval), dict.fromkeys(("type", "rule")))


def _day(
    configuration: Record, type_: str, customer: Record, alike: list[Record], now: datetime
) -> tuple[int, int | None]:
    if type_ == "SpecifiedDate" and configuration["day"]:
        return configuration["day"], configuration["month"]
    if type_ == "CustomerActivation":
        activated = moment(customer.get("_activatedTimestamp") or customer["statusTimestamp"])
        return activated.day, activated.month
    if type_ == "FirstSubscriptionActivation" and alike:
        return alike[0]["invoiceDay"], alike[0]["invoiceMonth"]
    return now.day, now.month


def open_period(state: State, definition: Record, start: datetime, end: datetime) -> Record:
    """Let a definition's next period begin; the one before is closed."""
    definition |= {
        "currentBillingPeriodStartDate": wire.seconds(start),
        "currentBillingPeriodEndDate": wire.seconds(end),
        "nextRechargeDate": wire.seconds(billing_calendar.recharge(definition, end)),
        "numberOfBillingPeriods": definition["numberOfBillingPeriods"] + 1,
    }
    if before := state.billing_periods.get(definition.get("_period") or 0):
        before["status"] = "Closed"
    period = {"customerId": definition["customerId"], "billingPeriodDefinitionId": definition["id"], "status": "Open"}
    period |= {"startDate": wire.seconds(start), "endDate": wire.seconds(end)}
    definition["_period"] = state.billing_periods.add(period)["id"]
    return period


def end_of_first(definition: Record, now: datetime) -> datetime:
    """Where the period ends in which a subscription that begins now is billed first: the open one, if there is one."""
    if not definition["currentBillingPeriodEndDate"]:
        return billing_calendar.first_end(definition, now)
    end = moment(definition["currentBillingPeriodEndDate"])
    while end <= now:
        end = billing_calendar.next_end(definition, end)
    return end


def join(state: State, definition: Record, end: datetime, now: datetime) -> Record:
    """Store a definition that a subscription begins with, and see that its period until `end` is open."""
    keep(state, definition)
    if definition["currentBillingPeriodEndDate"] != wire.seconds(end):
        open_period(state, definition, now, end)
    return definition


def move_to(subscription: Record, definition: Record, begin: datetime, end: datetime) -> None:
    """Note which period a subscription is paid for."""
    subscription |= {
        "lastPeriodStartDate": wire.seconds(begin),
        "openSubscriptionPeriodEndDate": wire.seconds(end),
        "nextPeriodStartDate": wire.seconds(end),
        "nextRechargeDate": wire.seconds(billing_calendar.recharge(definition, end)),
    }


def named(state: State, customer: Record, id_: int) -> Record:
    """The definition that a billing period's id means. Assumption: the id of a definition or of a period."""
    period = state.billing_periods.get(id_)
    definition = state.billing_period_definitions.find(period["billingPeriodDefinitionId"] if period else id_)
    if definition["customerId"] != customer["id"]:
        raise ApiError(400, f"BillingPeriodDefinition with id {id_} belongs to another customer.")
    return definition
