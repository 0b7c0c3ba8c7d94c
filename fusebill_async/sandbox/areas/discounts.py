"""Discounts of the catalog: list, read, and what they take off an amount."""

from decimal import ROUND_HALF_UP, Decimal

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas.plans import STATUSES
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.wire import Record, words

TYPES = ("Amount", "Percentage", "AmountPerUnit")
TERMS = words("discountType amount remainingUsage remainingUsagesUntilStart")

FILTERS = Filters(
    Filter("amount", listing.decimal_range),
    *several(listing.string, "code description name"),
    Filter("discountType", listing.enum(*TYPES)),
    *several(listing.integer, "remainingUsage remainingUsagesUntilStart"),
    Filter("status", listing.enum(*STATUSES)),
)


def render(discount: Record, call: Call) -> Record:
    """Write a discount as answers hold it."""
    return discount | {"uri": call.uri(f"discounts/{discount['id']}")}


def terms(discount: Record, interval: str, number_of_intervals: int) -> Record:
    """What a discount gives for a frequency, which may have its own terms."""
    for override in discount["frequencyOverrides"]:
        if (override["interval"], override["numberOfIntervals"]) == (interval, number_of_intervals):
            return {member: override[member] for member in TERMS}
    return {member: discount[member] for member in TERMS}


def money(discount: Record, amount: Decimal, quantity: Decimal) -> Decimal:
    """What a discount takes off a charge: rounded to cents, and never more than the charge."""
    value = discount["amount"]
    if discount["discountType"] == "Percentage":
        value = amount * value / 100
    elif discount["discountType"] == "AmountPerUnit":
        value = quantity * value
    return min(max(amount, Decimal("0")), Decimal(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)


@operation("GET", "/Discounts")
def list_discounts(call: Call) -> Answer:
    """List Discounts."""
    return listing.page(call, call.state.discounts.values(), FILTERS, render)


@operation("GET", "/Discounts/{discountId}")
def read(call: Call) -> Record:
    """Read Discount."""
    return render(call.state.discounts.find(call.ids[0]), call)
