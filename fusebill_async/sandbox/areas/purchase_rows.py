"""The rows of purchases: how one is made of what was sent, what it costs, and how answers show it."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import coupons, discounts, pricing, product_items
from fusebill_async.sandbox.areas.purchase_shapes import DISCOUNT, EARNING
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import required
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

MEMBERS = words(
    """customerId code effectiveTimestamp taxableAmount amount modifiedTimestamp salesforceId netsuiteLocationId
    productId name description isTrackingItems status quantity targetOrderQuantity pricingModelType customFields
    priceRanges earningSettings id"""
)


# ---------------------------------------------------------------- making


def new(state: State, customer: Record, sent: Record, now: datetime) -> Record:
    """Make a draft purchase, without storing it: its discounts and tracked items stand in it until `save`."""
    required(sent, "purchase", "productId", "name")
    product = state.products.find(sent["productId"])
    if product["status"] != "Active" or not product["availableForPurchase"]:  # Assumption: the text
        raise ApiError(400, f"Product with id {product['id']} is not available for purchase.", "purchase.ProductId")
    purchase: Record = dict.fromkeys(MEMBERS)
    purchase |= {
        "customerId": customer["id"],
        "code": product["code"],
        "effectiveTimestamp": wire.seconds(now),
        "productId": product["id"],
        "isTrackingItems": product["isTrackingItems"],
        "status": "Draft",
        "quantity": product["quantity"],
        "customFields": [custom_field(one) for one in sent.get("customFields") or ()],
        "discounts": [check_discount(one) for one in sent.get("discounts") or ()],
        "productItems": _check_items(state, product, sent.get("productItems") or []),
        "id": 0,
        "_createdTimestamp": wire.seconds(now),
        "_purchaseTimestamp": None,
        "_cancellationTimestamp": None,
        "_coupons": _coupons(state, customer, sent, now),
        "_couponIds": [],
        "_chargeIds": [],
    }
    change(state, customer, purchase, sent, now)
    return purchase


def change(state: State, customer: Record, purchase: Record, sent: Record, now: datetime) -> None:
    """Give a draft what can be written. Assumption: a quantity that is left out stays, the rest becomes null."""
    key, tracked = "purchase", purchase["isTrackingItems"]
    for name, given in (("Quantity", sent.get("quantity")), ("TargetOrderQuantity", sent.get("targetOrderQuantity"))):
        if given is not None and given < 0:
            raise ApiError(400, f"The field {name} may not be negative.", f"{key}.{name}")  # Assumption: the text
    if sent.get("targetOrderQuantity") is not None and not tracked:  # Assumption: the text
        text_ = "A target order quantity is for products that track items."
        raise ApiError(400, text_, f"{key}.TargetOrderQuantity")
    purchase |= _pricing(state, customer, purchase, sent)
    purchase |= {
        **{name: sent.get(name) for name in ("name", "description", "targetOrderQuantity", "netsuiteLocationId")},
        "earningSettings": _earning(state.products[purchase["productId"]], sent.get("earningSettings") or {}),
    }
    if not tracked:  # the quantity of tracked items is counted
        purchase["quantity"] = purchase["quantity"] if sent.get("quantity") is None else sent["quantity"]
    refresh(state, purchase, now)


def _pricing(state: State, customer: Record, purchase: Record, sent: Record) -> Record:
    """The product's prices in the customer's currency, or those of this purchase only."""
    model = state.products[purchase["productId"]]["orderToCashCycle"]["pricingModel"]
    kind = sent.get("pricingModelType") or model["pricingModelType"].replace("StairStep", "Stairstep")
    ranges: list[Record] = [dict(one) for one in sent.get("overridePriceRanges") or ()]
    if not ranges:
        ranges = pricing.in_currency(model, customer["currency"])
    key = "purchase.OverridePriceRanges"
    pricing.check_ranges(ranges, "purchase")
    for one in ranges:
        required(one, key, "amount")
    if kind == "Standard" and len(ranges) > 1:  # Assumption: the text
        raise ApiError(400, "Standard pricing has one range, from zero to infinity.", key)
    blank = {"max": None, "conditionAmount": None, "variableAmount": None}
    return {"pricingModelType": kind, "priceRanges": [blank | one for one in ranges]}


def _earning(product: Record, sent: Record) -> Record:
    """Assumptions: what is left out is the product's; a period is of 1 to 1,200 intervals, and the text."""
    number = sent.get("earningNumberOfIntervals")
    if number is not None and not 1 <= number <= 1200:
        key = "purchase.EarningSettings.EarningNumberOfIntervals"
        raise ApiError(400, "The field EarningNumberOfIntervals must be between 1 and 1200.", key)
    own = {name: product["orderToCashCycle"].get(name) for name in EARNING.names}
    return own | {name: value for name, value in sent.items() if value not in (None, "")}


def custom_field(sent: Record) -> Record:
    """Make a custom field with its value. Assumption: any key can be sent, since no call lists the definitions."""
    required(sent, "purchase.CustomFields", "key")
    return {"key": sent["key"], "friendlyName": sent["key"], "dataType": "String", "value": sent.get("value")}


def check_discount(sent: Record) -> Record:
    """Refuse a discount that is none. Assumption: the texts."""
    required(sent, "purchaseDiscount", "discountType", "amount")
    if sent["amount"] < 0 or (sent["discountType"] == "Percentage" and sent["amount"] > 100):
        raise ApiError(400, "The amount of the discount is out of range.", "purchaseDiscount.Amount")
    return {"discountType": sent["discountType"], "amount": sent["amount"]}


def _check_items(state: State, product: Record, sent: list[Record]) -> list[Record]:
    if sent and not product["isTrackingItems"]:
        raise not_tracking()
    for one in sent:
        required(one, "productItem", "reference")
        product_items.check_reference(state, product["id"], one["reference"])
    if len({one["reference"] for one in sent}) < len(sent):  # Assumption: the text
        raise ApiError(400, "The references of tracked items must be unique.", "productItem.Reference")
    return sent


def _coupons(state: State, customer: Record, sent: Record, now: datetime) -> list[Record]:
    """The coupons that are to be applied, by code, and what each takes off."""
    validate = not sent.get("skipCouponValidation")
    return [
        {"code": code, "discounts": _terms(state, coupons.check(state, code, now, None, customer["id"], validate), now)}
        for code in sent.get("couponCodes") or ()
    ]


def _terms(state: State, coupon: Record, now: datetime) -> list[Record]:
    return [{name: one[name] for name in DISCOUNT.names} for one in coupons.discounts_of(state, coupon, now)]


def not_tracking() -> ApiError:
    """Assumption: the text."""
    return ApiError(400, "The product of this purchase does not track items.", "productItem.PurchaseId")


def save(state: State, purchase: Record, now: datetime) -> Record:
    """Store a new purchase with its discounts and tracked items."""
    given, items, coupons_ = (purchase.pop(name) for name in ("discounts", "productItems", "_coupons"))
    purchase |= {"_discountIds": [], "_itemIds": []}
    state.purchases.add(purchase)
    for one in given:
        add_discount(state, purchase, one)
    for one in coupons_:
        add_coupon(state, purchase, one["code"], now, validate=False)
    for one in items:
        add_item(state, purchase, one, now)
    refresh(state, purchase, now)
    return purchase


def add_discount(state: State, purchase: Record, terms: Record) -> Record:
    """Add a discount to a stored purchase."""
    row = state.purchase_discounts.add({"purchaseId": purchase["id"], **terms})
    purchase["_discountIds"].append(row["id"])
    return row


def add_item(state: State, purchase: Record, sent: Record, now: datetime) -> Record:
    """Add a tracked item to a stored purchase."""
    owners = {name: purchase[name] for name in ("customerId", "productId")}
    item = product_items.add(state, now, sent, **owners, purchaseId=purchase["id"])
    purchase["_itemIds"].append(item["id"])
    return item


def add_coupon(state: State, purchase: Record, code: str, now: datetime, validate: bool = True) -> Record:
    """Apply a coupon to a stored purchase. Assumption: its discounts become discounts of the purchase."""
    coupon = coupons.redeem(state, code, now, customer_id=purchase["customerId"], validate=validate)
    ids = [add_discount(state, purchase, one)["id"] for one in _terms(state, coupon, now)]
    row = state.purchase_coupons.add({"purchaseId": purchase["id"], "couponCode": code, "_discountIds": ids})
    purchase["_couponIds"].append(row["id"])
    return row


# ---------------------------------------------------------------- what it costs


def refresh(state: State, purchase: Record, now: datetime) -> None:
    """Compute quantity and amounts anew. Assumption: amount is before discounts, taxableAmount after them."""
    if purchase["isTrackingItems"]:
        purchase["quantity"] = Decimal(len(items_of(state, purchase)))
    amount = ledger.cents(price(purchase))
    taken = min(sum((one["amount"] for one in taken_off(state, purchase)), ledger.ZERO), amount)
    exempt = state.products[purchase["productId"]]["taxExempt"]
    purchase["amount"] = amount
    purchase["taxableAmount"] = ledger.ZERO if exempt else amount - taken
    purchase["modifiedTimestamp"] = wire.ticks(now)[:-1]


def price(purchase: Record) -> Decimal:
    """What the quantity costs, not rounded."""
    return pricing.of_ranges(purchase["pricingModelType"], purchase["priceRanges"], purchase["quantity"])


def discounts_of(state: State, purchase: Record) -> list[Record]:
    """The discounts of a purchase, stored or not."""
    if "_discountIds" not in purchase:
        given = purchase["discounts"] + [one for coupon in purchase["_coupons"] for one in coupon["discounts"]]
        return [{"purchaseId": 0, **one, "id": 0} for one in given]
    return [state.purchase_discounts[id_] for id_ in purchase["_discountIds"]]


def items_of(state: State, purchase: Record) -> list[Record]:
    """The tracked items of a purchase that are not deleted, stored or not."""
    if "_itemIds" not in purchase:
        return list(purchase["productItems"])
    rows = (state.product_items[id_] for id_ in purchase["_itemIds"])
    return [row for row in rows if row["status"] == "Active"]


def taken_off(state: State, purchase: Record) -> list[Record]:
    """The discounts as rows of a charge. Assumption: each is of the whole amount."""
    amount, quantity = ledger.cents(price(purchase)), purchase["quantity"]
    return [
        {
            "amount": discounts.money(one, amount, quantity),
            "configuredDiscountAmount": one["amount"],
            "discountType": one["discountType"],
            "quantity": quantity,
            "id": one["id"],
        }
        for one in discounts_of(state, purchase)
    ]


# ---------------------------------------------------------------- answers


def render(purchase: Record, call: Call) -> Record:
    """Write a purchase as answers hold it."""
    answer = {member: purchase[member] for member in MEMBERS}
    answer["discounts"] = [render_discount(one, call) for one in discounts_of(call.state, purchase)]
    items = items_of(call.state, purchase) if purchase["id"] else ()
    answer["productItems"] = [product_items.render(one, call, "purchaseProductItems") for one in items]
    return answer | {"uri": call.uri(f"purchases/{purchase['id']}")}


def render_discount(discount: Record, call: Call) -> Record:
    """Write a discount of a purchase as answers hold it."""
    return discount | {"uri": call.uri(f"purchasediscounts/{discount['id']}")}


def find_draft(state: State, purchase_id: int) -> Record:
    """Return a purchase that can still be changed. Assumption: the text of the refusal."""
    purchase = state.purchases.find(purchase_id)
    if purchase["status"] != "Draft":
        raise ApiError(400, f"Purchase with id {purchase_id} is not in draft status.")
    return purchase


def remove_discounts(state: State, purchase: Record, ids: Iterable[int]) -> None:
    """Remove discounts of a stored purchase, those that are still there."""
    for id_ in set(ids) & set(purchase["_discountIds"]):
        del state.purchase_discounts[id_]
        purchase["_discountIds"].remove(id_)


def remove(state: State, purchase: Record, now: datetime) -> None:
    """Remove a draft with its discounts and coupons; its tracked items stay on the account's list as Deleted."""
    remove_discounts(state, purchase, purchase["_discountIds"])
    for id_ in purchase["_couponIds"]:
        del state.purchase_coupons[id_]
    for item in items_of(state, purchase):
        product_items.delete(item, now)
    del state.purchases[purchase["id"]]
