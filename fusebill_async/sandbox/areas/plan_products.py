"""Products as plans hold them: lists, read, what they cost, and the call that changes their pricing."""

from copy import deepcopy
from decimal import Decimal

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import plans, pricing
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, each, integer, required
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

_CYCLE = Shape(id=integer, pricingModel=pricing.MODEL)
PATCH = Shape(planId=integer, planProducts=each(Shape(id=integer, orderToCashCycles=each(_CYCLE))))

_BY_PRODUCT = (
    Filter("createdTimestamp", listing.date_range, "_createdTimestamp"),
    Filter("modifiedTimestamp", listing.date_range, "_modifiedTimestamp"),
    Filter("description", listing.string, "productDescription"),
    *several(listing.boolean, "isIncludedByDefault isOptional"),
    *several(listing.decimal_range, "maxQuantity quantity"),
    Filter("status", listing.enum(*plans.STATUSES)),
)
BY_PRODUCT_FILTERS = Filters(*_BY_PRODUCT)
BY_PLAN_FILTERS = Filters(
    *_BY_PRODUCT,
    *several(
        listing.boolean, "chargeAtSubscriptionActivation generateZeroDollarCharge isFixed isRecurring isTrackingItems"
    ),
    Filter("code", listing.string, "productCode"),
    Filter("name", listing.string, "productName"),
    Filter("productId", listing.integer),
)


def render(plan_product: Record, call: Call) -> Record:
    """Write a plan product as answers hold it."""
    answer = {name: value for name, value in plan_product.items() if not name.startswith("_")}
    return answer | {"uri": call.uri(f"planProducts/{plan_product['id']}")}


def of_plan(state: State, plan_id: int) -> list[Record]:
    """The products that new subscriptions of a plan get or may have."""
    return [row for row in state.plan_products.values() if row["planId"] == plan_id and row["status"] == "Active"]


def cycle(plan_product: Record, frequency_id: int) -> Record:
    """The order-to-cash cycle of a plan product for a frequency."""
    for one in plan_product["orderToCashCycles"]:
        if one["planFrequencyId"] == frequency_id:
            return dict(one)
    raise not_found("PlanFrequency", frequency_id)


def price(plan_product: Record, quantity: Decimal, currency: str, frequency_id: int) -> Decimal:
    """What a quantity costs for one period of a frequency, not rounded."""
    return pricing.price(cycle(plan_product, frequency_id)["pricingModel"], quantity, currency)


def embedded(plan_product: Record, frequency_id: int) -> Record:
    """A copy as a subscription product holds it: with one cycle, and an empty uri."""
    answer = {name: value for name, value in plan_product.items() if not name.startswith("_")}
    return deepcopy(answer | {"orderToCashCycles": [cycle(plan_product, frequency_id)], "uri": ""})


@operation("GET", "/plans/{planId}/planProducts")
def list_by_plan(call: Call) -> Answer:
    """List Plan Products By Plan."""
    plan = call.state.plans.find(call.ids[0])
    rows = [row for row in call.state.plan_products.values() if row["planId"] == plan["id"]]
    return listing.page(call, rows, BY_PLAN_FILTERS, render)


@operation("GET", "/products/{productId}/planProducts")
def list_by_product(call: Call) -> Answer:
    """List Plan Products Based On Catalog Product."""
    product = call.state.products.find(call.ids[0])
    rows = [row for row in call.state.plan_products.values() if row["productId"] == product["id"]]
    return listing.page(call, rows, BY_PRODUCT_FILTERS, render)


@operation("GET", "/PlanProducts/{planProductId}")
def read(call: Call) -> Record:
    """Read Plan Product."""
    return render(call.state.plan_products.find(call.ids[0]), call)


@operation("PATCH", "/planProducts")
def update_pricing(call: Call) -> list[Record]:
    """Patch Plan Products. Assumptions: the plan products come back; one wrong part and nothing is changed."""
    sent = call.bind(PATCH, "planProduct", "planId", "planProducts")
    plan = call.state.plans.find(sent["planId"])
    changes: list[tuple[Record, Record]] = []
    for one in sent["planProducts"]:
        required(one, "planProduct", "id", "orderToCashCycles")
        plan_product = call.state.plan_products.find(one["id"])
        if plan_product["planId"] != plan["id"]:
            raise ApiError(400, f"PlanProduct with id {one['id']} is not on the plan.", "planProduct.Id")
        changes += [(_find_cycle(plan_product, new.get("id")), _model(new)) for new in one["orderToCashCycles"]]
    for present, model in changes:
        present["pricingModel"] = model | {"id": present["id"], "uri": None}
    return [render(call.state.plan_products[one["id"]], call) for one in sent["planProducts"]]


def _find_cycle(plan_product: Record, id_: int | None) -> Record:
    for one in plan_product["orderToCashCycles"]:
        if one["id"] == id_:
            found: Record = one
            return found
    raise not_found("OrderToCashCycle", id_)


def _model(sent: Record) -> Record:
    """Complete a pricing model. Assumption: every currency that one range has a price in is needed in each."""
    key = "planProduct.OrderToCashCycles.PricingModel"
    model: Record = sent.get("pricingModel") or {}
    required(model, key, "pricingModelType", "quantityRanges")
    tiers: list[Record] = model["quantityRanges"]
    pricing.check_ranges(tiers, key)
    offered = [{str(one.get("currency") or "USD") for one in tier.get("prices") or ()} for tier in tiers]
    if not offered[0] or any(currencies != offered[0] for currencies in offered):
        raise ApiError(400, "Every currency needs a price in every quantity range.", f"{key}.QuantityRanges")
    blank = {"id": 0, "uri": None}
    ordinary = {"amount": Decimal("0"), "currency": "USD"}
    ranges: list[Record] = [
        {
            "min": tier["min"],
            "max": tier.get("max"),
            "prices": [ordinary | {k: v for k, v in one.items() if v is not None} | blank for one in tier["prices"]],
            **blank,
        }
        for tier in tiers
    ]
    return {"pricingModelType": model["pricingModelType"], "quantityRanges": ranges}
