"""Tracked items of purchases: read, add, update and delete."""

from fusebill_async.sandbox.areas import product_items, purchase_rows
from fusebill_async.sandbox.areas.purchase_rows import find_draft
from fusebill_async.sandbox.errors import not_found
from fusebill_async.sandbox.fields import Shape, integer, text
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

NEW = Shape(purchaseId=integer, reference=text(255), name=text(100), description=text(255))
PATH = "purchaseProductItems"


def _find(state: State, id_: int) -> Record:
    """Return an item of a purchase. Assumption: those of subscriptions and deleted ones are not found."""
    item = state.product_items.find(id_)
    if item["purchaseId"] is None or item["status"] != "Active":
        raise not_found("ProductItem", id_)
    return item


@operation("GET", "/purchaseProductItems/{purchaseProductItemId}")
def read(call: Call) -> Record:
    """Read Purchase Product Item."""
    return product_items.render(_find(call.state, call.ids[0]), call, PATH)


@operation("POST", "/purchaseProductItems")
def create(call: Call) -> Record:
    """Add Tracked Item on Purchase. Assumption: the name is optional, as the help page has it."""
    sent = call.bind(NEW, "productItem", "reference", "purchaseId")
    purchase = find_draft(call.state, sent["purchaseId"])
    if not purchase["isTrackingItems"]:
        raise purchase_rows.not_tracking()
    item = purchase_rows.add_item(call.state, purchase, sent, call.now)
    purchase_rows.refresh(call.state, purchase, call.now)
    return product_items.render(item, call, PATH)


@operation("PUT", "/purchaseProductItems")
def update(call: Call) -> Record:
    """Update Purchase Product Item, whatever the status of the purchase."""
    sent = call.bind(product_items.CHANGE, "productItem", "id", "reference")
    item = _find(call.state, sent["id"])
    product_items.change(call.state, item, sent, call.now)
    return product_items.render(item, call, PATH)


@operation("DELETE", "/purchaseProductItems/{purchaseProductItemId}")
def delete(call: Call) -> Answer:
    """Delete Purchase Product Item, of a draft. Assumption: 400 otherwise."""
    item = _find(call.state, call.ids[0])
    purchase = find_draft(call.state, item["purchaseId"])
    product_items.delete(item, call.now)
    purchase_rows.refresh(call.state, purchase, call.now)
    return NO_CONTENT
