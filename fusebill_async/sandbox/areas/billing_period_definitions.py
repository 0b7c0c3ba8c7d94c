"""Billing period definitions: list, read, preview, create, update and delete the rhythms customers are billed in."""

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.areas import billing_calendar, billing_periods, subscription_lists, subscription_rows
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Field, Shape, boolean, choice, fields, integer, required, text
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

_DAYS = [f"DayOfMonth{day}" for day in range(1, 32)]
_TERM = choice(*(f"Net{days}" for days in (0, 5, 7, 10, 15, 21, 30, 45, 60, 75, 90)), "MFI1", *_DAYS)
_OVERRIDES: dict[str, Field] = {
    **fields(boolean, "autoCollect autoPost"),
    "term": _TERM,
    "poNumber": text(255),
    "paymentMethodId": integer,
}
CREATE = Shape(
    **fields(integer, "customerId numberOfIntervals invoiceDay invoiceMonth"),
    interval=choice("Monthly", "Yearly"),
    **_OVERRIDES,
)
UPDATE = Shape(
    **fields(integer, "id invoiceDay invoiceMonth invoiceInAdvance quickBooksLocationId"),
    invoiceWeekday=text(),
    manuallyCreated=boolean,
    **_OVERRIDES,
)
TYPES = ("CustomerActivation", "FirstSubscriptionActivation", "SpecifiedDate")
FILTERS = Filters(
    Filter("billingPeriodType", listing.enum(*TYPES)),
    Filter("interval", listing.enum("Monthly", "Yearly")),
    *several(listing.integer, "invoiceDay invoiceInAdvance invoiceMonth numberOfIntervals numberOfSubscriptions"),
    *several(listing.date_range, "mostRecentBillingPeriodEndDate mostRecentBillingPeriodStartDate nextRechargeDate"),
)
_SHARED = words(
    """invoiceDay invoiceWeekday invoiceMonth billingPeriodType numberOfIntervals numberOfBillingPeriods
    invoiceInAdvance nextRechargeDate id"""
)
_DETAILS = words(
    """currentBillingPeriodStartDate currentBillingPeriodEndDate createdDate manuallyCreated paymentMethodId
    autoCollect autoPost term poNumber quickBooksLocationId"""
)


def render(definition: Record, call: Call) -> Record:
    """Write a definition as reading one answers it: with a page of subscriptions inside."""
    members = billing_periods.members(call.state, definition)
    subscriptions = [subscription_lists.render_summary(row, call) for row in members]
    count = len(subscriptions)
    headers = {
        "count": count,
        "currentPage": 0,
        "previousPage": -1,
        "nextPage": -1,
        "maxCount": count,
        "pageSize": listing.DEFAULT_PAGE_SIZE,
        "maxPageIndex": 0,
        "sortExpression": "",
        "sortOrder": "",
        "additionalData": "",
    }
    return {name: definition[name] for name in (*_SHARED, *_DETAILS)} | {
        "cycle": definition["interval"],
        "term": definition["term"] or None,  # the sample has an empty string, which the description does not know
        "subscriptions": {"headers": headers, "results": subscriptions},
        "paymentSchedules": definition.get("_paymentSchedules", []),
        "uri": call.uri(f"BillingPeriodDefinitions/{definition['id']}"),
    }


def _summary(state: State, definition: Record) -> Record:
    """A definition as lists hold it. Assumption: one that no subscription refers to can be deleted."""
    return {name: definition[name] for name in (*_SHARED, "interval", "poNumber")} | {
        "mostRecentBillingPeriodStartDate": definition["currentBillingPeriodStartDate"],
        "mostRecentBillingPeriodEndDate": definition["currentBillingPeriodEndDate"],
        "numberOfSubscriptions": len(billing_periods.members(state, definition)),
        "canDelete": not _in_use(state, definition),
        "name": None,
    }


def _in_use(state: State, definition: Record) -> bool:
    customer = state.customers[definition["customerId"]]
    rows = subscription_rows.of_customer(state, customer)
    return any(row["billingPeriodDefinitionId"] == definition["id"] for row in rows)


def _render_summary(row: Record, call: Call) -> Record:
    members = billing_periods.members(call.state, call.state.billing_period_definitions[row["id"]])
    subscriptions = [subscription_rows.render(subscription, call) for subscription in members]
    return row | {"subscriptions": subscriptions, "uri": call.uri(f"BillingPeriodDefinitions/{row['id']}")}


@operation("GET", "/customers/{customerId}/billingperioddefinitions")
def list_by_customer(call: Call) -> Answer:
    """List Billing Period Definitions of a Customer."""
    definitions = billing_periods.of_customer(call.state, call.state.customers.find(call.ids[0]))
    return listing.page(call, [_summary(call.state, row) for row in definitions], FILTERS, _render_summary)


@operation("GET", "/BillingPeriodDefinitions/GetDefinitionSummariesForSubscriptionMove/{customerId}")
def list_for_move(call: Call) -> list[Record]:
    """List definitions a subscription could move to. Assumption: those of the rhythm that it is not billed by now."""
    state, query = call.state, call.query
    customer = state.customers.find(call.ids[0])
    current = query.text("currentSubscriptionId")
    subscription = state.subscriptions.find(int(current) if current.isascii() and current.isdecimal() else 0)
    rhythm = query.text("interval").lower(), query.text("numberOfIntervals")
    rows = (
        row
        for row in billing_periods.of_customer(state, customer)
        if (row["interval"].lower(), str(row["numberOfIntervals"])) == rhythm
        and row["id"] != subscription["billingPeriodDefinitionId"]
    )
    return [_render_summary(_summary(state, row), call) for row in rows]


@operation("GET", "/BillingPeriodDefinitions/GetBySubscription/{subscriptionId}")
def read_by_subscription(call: Call) -> Record:
    """Read Subscription Billing Period Definition. Assumption: a draft has none, which is a 404."""
    subscription = call.state.subscriptions.find(call.ids[0])
    definitions = call.state.billing_period_definitions
    return render(definitions.find(subscription["billingPeriodDefinitionId"] or 0), call)


@operation("GET", "/BillingPeriodDefinitions/{billingPeriodDefinitionId}")
def read(call: Call) -> Record:
    """Read Billing Period Definition Details."""
    return render(call.state.billing_period_definitions.find(call.ids[0]), call)


def _made(call: Call) -> Record:
    """Make the definition that was sent. Assumptions: days run to 31, and its first period begins now."""
    key = "billingPeriodDefinition"
    sent = call.bind(CREATE, key, "customerId", "interval", "numberOfIntervals", "invoiceDay")
    yearly = sent["interval"] == "Yearly"
    required(sent, key, *(("invoiceMonth",) if yearly else ()))
    customer = call.state.customers.find(sent["customerId"])
    _check_days(sent)
    if not 1 <= sent["numberOfIntervals"] <= 100:
        raise ApiError(400, "The number of intervals must be between 1 and 100.", f"{key}.NumberOfIntervals")
    members = {name: sent.get(name) for name in ("interval", "numberOfIntervals", "invoiceDay")}
    overrides = {name: sent[name] for name in _OVERRIDES if sent.get(name) is not None}
    month = sent["invoiceMonth"] if yearly else None
    return billing_periods.new(customer, call.now, **members, **overrides, invoiceMonth=month, manuallyCreated=True)


def _check_days(sent: Record) -> None:
    """Assumption: the texts."""
    for member, largest in (("invoiceDay", 31), ("invoiceMonth", 12)):
        if sent.get(member) is not None and not 1 <= sent[member] <= largest:
            key = f"billingPeriodDefinition.{member[0].upper()}{member[1:]}"
            raise ApiError(400, f"The value of {member} must be between 1 and {largest}.", key)


@operation("POST", "/BillingPeriodDefinitions/Preview")
def preview(call: Call) -> Record:
    """Preview Billing Period Definition. Assumption: it shows the period that would be open now, and the id 0."""
    definition = _made(call)
    end = billing_calendar.first_end(definition, call.now)
    definition |= {
        "id": 0,
        "currentBillingPeriodStartDate": wire.seconds(call.now),
        "currentBillingPeriodEndDate": wire.seconds(end),
        "nextRechargeDate": wire.seconds(billing_calendar.recharge(definition, end)),
    }
    return render(definition, call)


@operation("POST", "/BillingPeriodDefinitions")
def create(call: Call) -> Record:
    """Create Billing Period Definition. Assumptions: the body and the answer, which were never shown."""
    return render(billing_periods.keep(call.state, _made(call)), call)


@operation("PUT", "/BillingPeriodDefinitions/{billingPeriodDefinitionId}")
@operation("PUT", "/BillingPeriodDefinitions")
def update(call: Call) -> Record:
    """Update Billing Period Definition Details. Assumption: what is left out becomes null, but for the days."""
    sent = call.bind(UPDATE, "billingPeriodDefinition")
    sent.setdefault("id", next(iter(call.ids), None))
    required(sent, "billingPeriodDefinition", "id")
    definition = call.state.billing_period_definitions.find(sent["id"])
    _check_days(sent)
    in_advance = sent.get("invoiceInAdvance") or 0
    if not 0 <= in_advance <= 27:  # Assumption: the limit and the text
        key = "billingPeriodDefinition.InvoiceInAdvance"
        raise ApiError(400, "The value of invoiceInAdvance must be between 0 and 27.", key)
    days = {name: sent[name] for name in ("invoiceDay", "invoiceMonth") if sent.get(name) is not None}
    moved = any(definition[name] != value for name, value in days.items())
    definition |= {name: sent.get(name) for name in (*_OVERRIDES, "invoiceWeekday", "quickBooksLocationId")}
    definition |= {"term": sent.get("term") or "", "poNumber": sent.get("poNumber") or "", **days}
    definition["invoiceInAdvance"] = in_advance
    _reschedule(call, definition, moved=moved)
    return render(definition, call)


def _reschedule(call: Call, definition: Record, *, moved: bool) -> None:
    """Bring subscriptions in step. Assumption: the open period ends on the next new day; nothing is charged for it."""
    if not definition["currentBillingPeriodStartDate"]:
        return
    begin, end = (moment(definition[f"currentBillingPeriod{edge}Date"]) for edge in ("Start", "End"))
    if moved:
        end = billing_calendar.first_end(definition | {"numberOfIntervals": 1}, call.now)
    recharge = wire.seconds(billing_calendar.recharge(definition, end))
    definition |= {"currentBillingPeriodEndDate": wire.seconds(end), "nextRechargeDate": recharge}
    for subscription in billing_periods.members(call.state, definition):
        subscription |= {name: definition[name] for name in ("invoiceDay", "invoiceMonth", "invoiceInAdvance")}
        if subscription["status"] == "Active":
            billing_periods.move_to(subscription, definition, begin, end)


@operation("DELETE", "/BillingPeriodDefinitions/{billingPeriodDefinitionId}")
def delete(call: Call) -> Answer:
    """Delete Billing Period Definition. Assumption: one that a subscription refers to stays; the text."""
    definition = call.state.billing_period_definitions.find(call.ids[0])
    if _in_use(call.state, definition):
        raise ApiError(400, "A billing period definition with subscriptions cannot be deleted.")
    call.state.customers[definition["customerId"]]["_definitions"].remove(definition["id"])
    del call.state.billing_period_definitions[definition["id"]]
    return NO_CONTENT
