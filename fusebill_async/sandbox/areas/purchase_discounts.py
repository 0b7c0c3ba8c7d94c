"""Discounts of draft purchases: read, add, update and delete."""

from fusebill_async.sandbox.areas import purchase_rows
from fusebill_async.sandbox.areas.purchase_rows import find_draft, render_discount
from fusebill_async.sandbox.areas.purchase_shapes import DISCOUNT_TYPES
from fusebill_async.sandbox.fields import Shape, choice, integer, money, required
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

SENT = Shape(id=integer, purchaseId=integer, discountType=choice(*DISCOUNT_TYPES), amount=money)


@operation("GET", "/PurchaseDiscounts/{purchaseDiscountId}")
def read(call: Call) -> Record:
    """Read Purchase Discount."""
    return render_discount(call.state.purchase_discounts.find(call.ids[0]), call)


@operation("POST", "/purchaseDiscounts")
def create(call: Call) -> Record:
    """Add Purchase Discount."""
    sent = call.bind(SENT, "purchaseDiscount", "purchaseId", "discountType", "amount")
    purchase = find_draft(call.state, sent["purchaseId"])
    discount = purchase_rows.add_discount(call.state, purchase, purchase_rows.check_discount(sent))
    purchase_rows.refresh(call.state, purchase, call.now)
    return render_discount(discount, call)


@operation("PUT", "/purchaseDiscounts")
def update(call: Call) -> Record:
    """Update Purchase Discount, by its id.

    Assumptions: type and amount are both needed; without an id, as in the samples, the only discount of the purchase is
    meant.
    """
    sent = call.bind(SENT, "purchaseDiscount")
    if sent.get("id") is None and sent.get("purchaseId"):
        ids: list[int] = call.state.purchases.find(sent["purchaseId"])["_discountIds"]
        sent |= {"id": ids[0]} if len(ids) == 1 else {}
    required(sent, "purchaseDiscount", "id")
    discount = call.state.purchase_discounts.find(sent["id"])
    purchase = _draft_of(call.state, discount)
    discount |= purchase_rows.check_discount(sent)
    purchase_rows.refresh(call.state, purchase, call.now)
    return render_discount(discount, call)


@operation("DELETE", "/PurchaseDiscounts/{purchaseDiscountId}")
def delete(call: Call) -> None:
    """Delete Purchase Discount. Assumption: 200 and null."""
    discount = call.state.purchase_discounts.find(call.ids[0])
    purchase = _draft_of(call.state, discount)
    purchase_rows.remove_discounts(call.state, purchase, [discount["id"]])
    purchase_rows.refresh(call.state, purchase, call.now)


def _draft_of(state: State, discount: Record) -> Record:
    return find_draft(state, discount["purchaseId"])
