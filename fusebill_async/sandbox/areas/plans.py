"""Plans of the catalog: list and read, and their frequencies, which subscriptions are made of."""

from collections import Counter
from copy import deepcopy
from decimal import Decimal

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.errors import not_found
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

STATUSES = ("Active", "Retired")

# Assumption: beyond status and code, which samples use, the plain members can be filtered and sorted by as well.
FILTERS = Filters(
    *several(listing.string, "code name description reference"),
    Filter("status", listing.enum(*STATUSES)),
    Filter("modificationTimestamp", listing.date_range),
    Filter("id", listing.integer),
)


def render(plan: Record, call: Call) -> Record:
    """Write a plan as answers hold it. Assumption: subscriptions count that are neither cancelled nor expired."""
    rows = call.state.subscriptions.values()
    used = Counter(row["_planFrequencyId"] for row in rows if row["status"] not in ("Cancelled", "Expired"))
    frequencies = [{**one, "numberOfSubscriptions": used[one["id"]]} for one in plan["planFrequencies"]]
    return {**plan, "planFrequencies": frequencies, "uri": call.uri(f"plans/{plan['id']}")}


def find_frequency(state: State, frequency_id: int) -> tuple[Record, Record]:
    """Return a plan and its frequency of an id.

    Raises:
        ApiError: 404. Assumption: the entity's name.
    """
    for plan in state.plans.values():
        for frequency in plan["planFrequencies"]:
            if frequency["id"] == frequency_id:
                return plan, frequency
    raise not_found("PlanFrequency", frequency_id)


def amount_in(prices: list[Record], currency: str) -> Decimal:
    """The setup fee or charge of a frequency in a currency; there may be none."""
    return next((price["amount"] for price in prices if price["currency"] == currency), Decimal("0"))


def render_frequency(frequency: Record) -> Record:
    """A frequency to be embedded in a subscription."""
    return deepcopy(frequency)


@operation("GET", "/Plans")
def list_plans(call: Call) -> Answer:
    """List Plans."""
    return listing.page(call, call.state.plans.values(), FILTERS, render)


@operation("GET", "/Plans/{planId}")
def read(call: Call) -> Record:
    """Read Plan."""
    plan = call.state.plans.find(call.ids[0])
    return _template(plan, call) if call.query.text("view").lower() == "subscription" else render(plan, call)


def _template(plan: Record, call: Call) -> Record:
    """A body to create a subscription with. Assumption: all of it, and the first frequency unless one is named."""
    interval, number = call.query.text("interval").lower(), call.query.text("numberOfIntervals")
    for frequency in plan["planFrequencies"]:
        if interval in ("", frequency["interval"].lower()) and number in ("", str(frequency["numberOfIntervals"])):
            break
    else:
        raise not_found("PlanFrequency", f"{interval} {number}".strip())
    identity = {"planCode": plan["code"], "planName": plan["name"], "id": plan["id"]}
    return {"customerId": None, "planFrequencyID": frequency["id"], **identity, "name": plan["name"], "reference": None}
