"""Tracked items on subscription products: each active one counts for one of the quantity, and is charged so."""

from decimal import Decimal
from typing import TypeAlias

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import product_items, subscription_product_changes
from fusebill_async.sandbox.areas.subscription_product_changes import Changes
from fusebill_async.sandbox.areas.subscription_products import change, changeable
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, choice, each, integer, required, text
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.money import collecting
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

_ITEM = {"reference": text(255), "name": text(100), "description": text(255)}
CREATE = Shape(subscriptionProductId=integer, invoiceCollectOptions=collecting.OPTIONS, **_ITEM)
UPDATE = Shape(id=integer, **_ITEM)
PATCH = Shape(
    subscriptionId=integer,
    invoiceCollectOptions=collecting.OPTIONS,
    subscriptionProducts=each(
        Shape(
            subscriptionProductId=integer,
            subscriptionProductItems=each(
                Shape(subscriptionProductItemId=integer, operation=choice("Insert", "Update", "Delete"), **_ITEM)
            ),
        )
    ),
)
FILTERS = Filters(
    *several(listing.string, "description name reference"),
    Filter("createdTimestamp", listing.date_range, "createdDate"),
    Filter("modifiedTimestamp", listing.date_range, "modifiedDate"),
    Filter("status", listing.enum("Active", "Deleted")),
)
_PATH = "subscriptionProductItems"
Listed: TypeAlias = list[Record]


def _of(state: State, product: Record) -> Listed:
    """The items of a subscription product, deleted ones included."""
    return [item for item in state.product_items.values() if item["subscriptionProductId"] == product["id"]]


def _render(item: Record, call: Call) -> Record:
    return product_items.render(item, call, _PATH)


def _find(state: State, id_: int) -> Record:
    """Find an item that belongs to a subscription."""
    item = state.product_items.get(id_)
    if item is None or item["subscriptionProductId"] is None:
        raise not_found("SubscriptionProductItem", id_)
    return item


@operation("GET", "/subscriptionProducts/{subscriptionProductId}/items")
def list_items(call: Call) -> Answer:
    """List Subscription Product Items, active and deleted."""
    product = call.state.subscription_products.find(call.ids[0])
    return listing.page(call, _of(call.state, product), FILTERS, _render)


@operation("GET", "/subscriptionproducts/{subscriptionProductId}/items/referenceId/{reference}")
def list_by_reference(call: Call) -> Listed:
    """List tracked items by reference: one may be active, deleted ones may have had the same."""
    product = call.state.subscription_products.find(call.ids[0])
    return [_render(item, call) for item in _of(call.state, product) if item["reference"] == call.text]


@operation("GET", "/subscriptionproductitems/{subscriptionProductItemId}")
def read(call: Call) -> Record:
    """Read Subscription Product Item."""
    return _render(_find(call.state, call.ids[0]), call)


@operation("POST", "/SubscriptionProductItems")
def create(call: Call) -> Record:
    """Add Tracked Item on Subscription Product, which raises its quantity. Assumption: a preview has the id 0."""
    sent = call.bind(CREATE, "subscriptionProductItem", "reference", "subscriptionProductId")
    preview, options = call.query.flag("preview"), sent.get("invoiceCollectOptions")
    product = _tracking(call, sent["subscriptionProductId"])
    product_items.check_reference(call.state, product["planProduct"]["productId"], sent["reference"])
    _, invoice = _change_quantity(call, product, Decimal(1), preview=preview, options=options)
    if preview:
        moment = {"status": "Active", **dict.fromkeys(("createdDate", "modifiedDate"), _now(call))}
        item = dict.fromkeys(product_items.MEMBERS) | sent | _owner(call.state, product) | moment | {"id": 0}
        return _render(item, call) | {"invoicePreview": invoice}
    return _render(product_items.add(call.state, call.now, sent, **_owner(call.state, product)), call)


def _now(call: Call) -> str:
    return call.now.isoformat()[:19]


def _owner(state: State, product: Record) -> Record:
    subscription = state.subscriptions[product["subscriptionId"]]
    ids = {"subscriptionProductId": product["id"], "subscriptionId": subscription["id"]}
    return ids | {"customerId": subscription["customerId"], "productId": product["planProduct"]["productId"]}


def _tracking(call: Call, product_id: int) -> Record:
    """Find a subscription product that tracks items. Assumption: the text."""
    _, product = changeable(call, product_id)
    if not product["planProduct"]["isTrackingItems"]:
        key = "subscriptionProductItem.SubscriptionProductId"
        raise ApiError(400, "The product does not track items.", key)
    return product


def _change_quantity(
    call: Call, product: Record, by: Decimal, *, preview: bool, options: Record | None = None
) -> tuple[Record, Record | None]:
    def apply(subscription: Record, _: list[Record], copy: Record) -> Changes:
        return subscription_product_changes.set_quantity(
            call, subscription, copy, max(copy["quantity"] + by, Decimal(0)), items=True
        )

    return change(call, product["id"], apply, preview=preview, options=options)


@operation("PUT", "/SubscriptionProductItems")
def update(call: Call) -> Record:
    """Update Subscription Product Item. Assumption: the id is the item's; a reference that is left out stays."""
    sent = call.bind(UPDATE, "subscriptionProductItem", "id")
    item = _find(call.state, sent["id"])
    _change(call, item, sent)
    return _render(item, call)


def _change(call: Call, item: Record, sent: Record) -> None:
    product_items.change(call.state, item, sent | {"reference": sent.get("reference") or item["reference"]}, call.now)


@operation("DELETE", "/SubscriptionProductItems/{subscriptionProductItemId}")
def delete(call: Call) -> None:
    """Delete a tracked item. Assumption: as the PATCH does; nothing is answered."""
    item = _find(call.state, call.ids[0])
    product = _tracking(call, item["subscriptionProductId"])
    if item["status"] == "Active":
        product_items.delete(item, call.now)
        _change_quantity(call, product, Decimal(-1), preview=False)


# ---------------------------------------------------------------- several at once


@operation("PATCH", "/subscriptionproductItems")
def patch(call: Call) -> Record:
    """Patch Subscription Product Items: insert, update and delete. Assumption: the answer has the request's form."""
    sent = call.bind(PATCH, "subscriptionProductItem", "subscriptionId")
    subscription = call.state.subscriptions.find(sent["subscriptionId"])
    preview, options = call.query.flag("preview"), sent.get("invoiceCollectOptions")
    wanted = [(_product_of(call, subscription, one), one) for one in sent.get("subscriptionProducts") or ()]
    for product, one in wanted:
        _check(call, product, one.get("subscriptionProductItems") or [])
    answers: list[Record] = []
    invoices: list[Record] = []
    for product, one in wanted:
        changes: Listed = one.get("subscriptionProductItems") or []
        kinds = [change_.get("operation") for change_ in changes]
        by = Decimal(kinds.count("Insert") - kinds.count("Delete"))
        _, invoice = _change_quantity(call, product, by, preview=preview, options=options)
        invoices += [invoice] if invoice else []
        items = [] if preview else [_render(_perform(call, product, change_), call) for change_ in changes]
        answers.append({"subscriptionProductId": product["id"], "subscriptionProductItems": items})
    answer: Record = {"subscriptionId": subscription["id"], "subscriptionProducts": answers}
    if preview:
        answer |= {"invoicePreview": next(iter(invoices), None), "additionalInvoicesForPreview": invoices[1:]}
    return answer


def _product_of(call: Call, subscription: Record, sent: Record) -> Record:
    required(sent, "subscriptionProductItem", "subscriptionProductId")
    product = _tracking(call, sent["subscriptionProductId"])
    if product["subscriptionId"] != subscription["id"]:
        raise not_found("SubscriptionProduct", product["id"])
    return product


def _check(call: Call, product: Record, changes: Listed) -> None:
    """Refuse changes before any of them is made."""
    new: list[str] = []
    deleted: list[int] = []
    for one in changes:
        required(one, "subscriptionProductItem", "operation")
        if one["operation"] == "Insert":
            required(one, "subscriptionProductItem", "reference")
            product_items.check_reference(call.state, product["planProduct"]["productId"], one["reference"])
            new.append(one["reference"])
        else:
            required(one, "subscriptionProductItem", "subscriptionProductItemId")
            item = _find(call.state, one["subscriptionProductItemId"])
            if item["subscriptionProductId"] != product["id"] or item["status"] != "Active" or item["id"] in deleted:
                raise not_found("SubscriptionProductItem", item["id"])
            if one["operation"] == "Delete":
                deleted.append(item["id"])
            elif one.get("reference"):
                product_items.check_reference(call.state, item["productId"], one["reference"], item["id"])
                new.append(one["reference"])
    if len(new) != len(set(new)):
        raise ApiError(400, "A reference may be used only once.", "subscriptionProductItem.Reference")


def _perform(call: Call, product: Record, sent: Record) -> Record:
    if sent["operation"] == "Insert":
        return product_items.add(call.state, call.now, sent, **_owner(call.state, product))
    item = _find(call.state, sent["subscriptionProductItemId"])
    if sent["operation"] == "Delete":
        product_items.delete(item, call.now)
    else:
        _change(call, item, sent)
    return item


@operation("GET", "/SubscriptionProductItemStatuses")
def related_statuses(call: Call) -> Record:
    """Retrieve Related Statuses of an item. Assumption: the names of the members, which were never shown."""
    reference, product_id = call.query.text("reference"), call.query.text("parentId") or call.query.text("productId")
    for item in call.state.product_items.values():
        wanted = item["reference"] == reference and str(item["productId"]) == product_id and item["subscriptionId"]
        if wanted and item["status"] == "Active":
            customer = call.state.customers[item["customerId"]]
            return {
                "subscriptionStatus": call.state.subscriptions[item["subscriptionId"]]["status"],
                "customerStatus": customer["status"],
                "customerAccountStatus": customer["customerAccountStatus"],
            }
    raise not_found("SubscriptionProductItem", reference)
