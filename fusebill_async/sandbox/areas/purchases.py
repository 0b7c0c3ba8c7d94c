"""Purchases of products outside plans: read, create as drafts, update, split and delete."""

from decimal import Decimal

from fusebill_async.sandbox.areas import purchase_activation, purchase_rows, purchase_shapes
from fusebill_async.sandbox.areas.purchase_rows import find_draft, render
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import Shape, boolean, choice, each, integer, required
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

LEAST = Decimal("0.000001")
BULK = Shape(
    customerId=integer,
    autoPurchase=boolean,
    purchases=each(purchase_shapes.BULK_ITEM),
    invoiceCollectOptions=purchase_activation.COLLECT,
    view=choice("sideeffects", "default"),
)
SPLIT = Shape(purchaseId=integer, dontSplit=boolean)


@operation("GET", "/Purchases/{purchaseId}")
def read(call: Call) -> Record:
    """Read Purchase By ID."""
    return render(call.state.purchases.find(call.ids[0]), call)


@operation("POST", "/Purchases")
def create(call: Call) -> Record:
    """Create Single Purchase.

    Assumptions: a preview shows the invoice that finalizing would make, and so do the side effects.
    """
    preview = call.query.flag("preview")
    sent = call.bind(purchase_shapes.CREATE, "purchase", "productId", "name")
    required(sent, "purchase", *(() if preview else ("customerId",)))
    _at_least_a_millionth(sent, "quantity", "targetOrderQuantity")
    id_ = sent.get("customerId")
    customer = _nobody(call) if id_ is None else _customer(call.state, id_)
    purchase = purchase_rows.new(call.state, customer, sent, call.now)
    if not preview:
        purchase_rows.save(call.state, purchase, call.now)
    shown = purchase_activation.preview(call, customer, [purchase])
    if preview:
        return render(purchase, call) | {"invoicePreview": shown}
    answer = render(purchase, call)
    return answer | {"sideEffects": {"invoicePreview": shown}} if _side_effects(call.query.text("view")) else answer


def _at_least_a_millionth(sent: Record, *names: str) -> None:
    """Refuse quantities below the documented minimum. Assumption: the text."""
    for name in names:
        if sent.get(name) is not None and sent[name] < LEAST:
            pascal = name[0].upper() + name[1:]
            raise ApiError(400, f"The field {pascal} must be at least {LEAST}.", f"purchase.{pascal}")


def _side_effects(view: str) -> bool:
    return view.lower() == "sideeffects"


def _customer(state: State, customer_id: int) -> Record:
    """Assumption: everybody but a cancelled customer can have drafts."""
    customer = state.customers.find(customer_id)
    if customer["status"] == "Cancelled":
        raise wrong_status(customer["status"])
    return customer


def _nobody(call: Call) -> Record:
    """Whom a preview without a customer is for. Assumption: currency and text as the account has them."""
    currency = call.query.text("currency").upper()
    if currency in ("", "DEFAULT"):
        currency = call.state.settings["currency"]
    return {"id": 0, "currency": currency}


@operation("POST", "/Purchases/BulkCreate")
def create_bulk(call: Call) -> Record:
    """Create Bulk Purchase, all or nothing.

    Assumptions: without a quantity it is 0, as documented, and the product's where items are tracked; the purchases and
    what finalizing answers come back.
    """
    sent = call.bind(BULK, "purchase", "customerId", "purchases")
    customer = _customer(call.state, sent["customerId"])
    auto, preview = bool(sent.get("autoPurchase")), call.query.flag("preview")
    if auto:
        purchase_activation.check_customer(customer)
    items = [{"quantity": Decimal("0"), **one} for one in sent["purchases"]]
    rows = [purchase_rows.new(call.state, customer, one, call.now) for one in items]
    _check_references(rows)
    if preview:
        shown = purchase_activation.preview(call, customer, rows)
        return {"purchases": [render(row, call) for row in rows], "invoicePreview": shown}
    for row in rows:
        purchase_rows.save(call.state, row, call.now)
    answer: Record = {"invoicePreview": None, "additionalInvoicesForPreview": None, "sideEffects": None}
    if auto:
        shown = purchase_activation.preview(call, customer, rows)
        try:
            purchase_activation.finalize(call.state, customer, rows, call.now, sent.get("invoiceCollectOptions"))
        except ApiError:
            for row in rows:
                purchase_rows.remove(call.state, row, call.now)
            raise
        if _side_effects(sent.get("view") or ""):
            answer["sideEffects"] = {"invoicePreview": shown}
    return {"purchases": [render(row, call) for row in rows], **answer}


def _check_references(rows: list[Record]) -> None:
    """Assumption: the text."""
    references = [(row["productId"], item["reference"]) for row in rows for item in row["productItems"]]
    if len(set(references)) < len(references):
        raise ApiError(400, "The references of tracked items must be unique.", "productItem.Reference")


@operation("PUT", "/Purchases")
def update(call: Call) -> Record:
    """Update Purchase, before it is finalized."""
    sent = call.bind(purchase_shapes.UPDATE, "purchase", "id", "name")
    _at_least_a_millionth(sent, "quantity")
    purchase = find_draft(call.state, sent["id"])
    purchase_rows.change(call.state, call.state.customers[purchase["customerId"]], purchase, sent, call.now)
    return render(purchase, call)


@operation("POST", "/purchases/split")
def split(call: Call) -> list[Record]:
    """Purchase Split: a target that is not reached is lowered, and the rest becomes another draft.

    Assumptions: the purchases come back, the first one first; what the new one costs is what the old one does, and it
    has neither its discounts nor its coupons; a target that is reached leaves nothing to split.
    """
    sent, state = call.bind(SPLIT, "purchase", "purchaseId"), call.state
    purchase = find_draft(state, sent["purchaseId"])
    target: Decimal | None = purchase["targetOrderQuantity"]
    if target is None or not purchase["isTrackingItems"]:  # Assumption: the text
        raise ApiError(400, "Only a purchase that tracks items and has a target order quantity can be split.")
    left = target - purchase["quantity"]
    if left <= 0:  # Assumption: the text
        raise ApiError(400, "The target order quantity is reached already.")
    purchase["targetOrderQuantity"] = purchase["quantity"]
    purchase_rows.refresh(state, purchase, call.now)
    if sent.get("dontSplit"):
        return [render(purchase, call)]
    names = ("productId", "name", "description", "pricingModelType", "netsuiteLocationId", "earningSettings")
    copied = {name: purchase[name] for name in names}
    ranges = [{name: one[name] for name in ("min", "max", "amount")} for one in purchase["priceRanges"]]
    copied |= {"overridePriceRanges": ranges, "targetOrderQuantity": left}
    rest = purchase_rows.new(state, state.customers[purchase["customerId"]], copied, call.now)
    return [render(purchase, call), render(purchase_rows.save(state, rest, call.now), call)]


@operation("DELETE", "/Purchases/{purchaseId}")
def delete(call: Call) -> Answer:
    """Delete Draft Purchase. Assumption: its tracked items are deleted with it."""
    purchase = find_draft(call.state, call.ids[0])
    purchase_rows.remove(call.state, purchase, call.now)
    return NO_CONTENT
