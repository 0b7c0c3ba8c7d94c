"""Products of the catalog: list them, in full or in short form, and read one."""

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas.plans import STATUSES
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

TYPES = ("RecurringService", "PhysicalGood", "OneTimeCharge")
SUMMARY_MEMBERS = words("code name description productType status availableForPurchase quantity taxExempt id")


_CORE = (
    *several(listing.boolean, "availableForPurchase taxExempt"),
    *several(listing.string, "code description name"),
    Filter("createdTimestamp", listing.date_range, "_createdTimestamp"),
    Filter("productType", listing.enum(*TYPES)),  # in any casing: the table spells OneTimecharge
    Filter("quantity", listing.decimal_range),
    Filter("status", listing.enum(*STATUSES)),
)
SUMMARY_FILTERS = Filters(*_CORE)
FILTERS = Filters(
    *_CORE,
    *several(listing.boolean, "deletable isTrackingItems"),
    *several(listing.string, "avalaraItemCode avalaraTaxCode netsuiteItemId salesforceId"),
    Filter("glCode.Code", listing.string, "glCode"),
    Filter("glCode.Name", listing.string, "glCodeName"),
    Filter("modifiedTimestamp", listing.date_range, "_modifiedTimestamp"),
)


def joined(state: State) -> list[Filter]:
    """Filters of another list by the products of its rows, as in `Product.Code`."""
    return [_joined(state, name) for name in ("Code", "Description", "Name")]


def _joined(state: State, name: str) -> Filter:
    return Filter(f"Product.{name}", listing.string, lambda row: state.products[row["productId"]][name.lower()])


def render(product: Record, call: Call) -> Record:
    """Write a product as answers hold it."""
    answer = {name: value for name, value in product.items() if not name.startswith("_")}
    return answer | {"deletable": deletable(call.state, product), "uri": call.uri(f"Products/{product['id']}")}


def deletable(state: State, product: Record) -> bool:
    """Assumption: a product can be deleted while no plan holds it and nobody bought it."""
    used = (*state.plan_products.values(), *state.purchases.values())
    return not any(row["productId"] == product["id"] for row in used)


@operation("GET", "/ProductSummary")
def list_summaries(call: Call) -> Answer:
    """List Products in Summary form. Assumption: its members are those of the filters."""

    def summary(product: Record, call: Call) -> Record:
        answer = {name: product[name] for name in SUMMARY_MEMBERS}
        return answer | {"uri": call.uri(f"Products/{product['id']}")}

    return listing.page(call, call.state.products.values(), SUMMARY_FILTERS, summary)


@operation("GET", "/Products")
def list_products(call: Call) -> Answer:
    """List Products. Assumption: pricing and GL codes, unless asked for, are null and empty."""
    with_pricing, with_gl_code = call.query.flag("includePricing"), call.query.flag("includeGlCode")

    def listed(product: Record, call: Call) -> Record:
        answer = render(product, call)
        if not with_pricing:
            answer["orderToCashCycle"] = None
        return answer if with_gl_code else answer | {"glCode": "", "glCodeName": ""}

    rows = [{**product, "deletable": deletable(call.state, product)} for product in call.state.products.values()]
    return listing.page(call, rows, FILTERS, listed)


@operation("GET", "/Products/{productId}")
def read(call: Call) -> Record:
    """Read Product."""
    return render(call.state.products.find(call.ids[0]), call)
