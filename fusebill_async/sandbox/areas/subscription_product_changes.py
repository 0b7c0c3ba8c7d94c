"""Changes of the products on a subscription, and what they cost: quantities, inclusion, overrides, discounts."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox.areas import billing_calendar, pricing, reversals, subscription_charges, subscription_rows
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.areas.subscription_charges import Billing
from fusebill_async.sandbox.areas.subscription_coupons import discount_rows
from fusebill_async.sandbox.areas.subscription_invoicing import Bill
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Field, Shape, boolean, choice, each, fields, integer, money, text, timestamp
from fusebill_async.sandbox.money import charges, ledger
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record

LARGEST_QUANTITY = Decimal(2147483647)

_DISCOUNT = Shape(
    discountType=choice("Percentage", "Amount"),
    amount=money,
    **fields(integer, "remainingUsagesUntilStart remainingUsage"),
)
PRICE_RANGES = each(Shape(**fields(money, "min max price")))
PRICING_MODEL = choice("Standard", "Stairstep", "Volume", "Tiered")
_PRICE_OVERRIDE = Shape(chargeAmount=money, priceRanges=PRICE_RANGES, pricingModelType=PRICING_MODEL)
_EARNING = Shape(
    earningInterval=text(), earningNumberOfIntervals=integer, earningTimingInterval=text(), earningTimingType=text()
)


def _uplifts(value: Json, key: str) -> Json:
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


_SERVICE_DATES: dict[str, Field] = {
    "customServiceDateNumberOfIntervals": integer,
    "customServiceDateInterval": choice("Periods", "Dates", "Months"),
    "customServiceDateProjection": choice("Past", "Future"),
}
SHAPE = Shape(
    id=integer,
    quantity=money,
    startDate=timestamp,
    subscriptionProductOverride=Shape(name=text(), description=text()),
    subscriptionProductPriceOverride=_PRICE_OVERRIDE,
    subscriptionProductDiscount=_DISCOUNT,
    subscriptionProductDiscounts=each(_DISCOUNT),
    earningSettings=_EARNING,
    remainingInterval=integer,
    priceUplifts=_uplifts,
    **fields(boolean, "isIncluded chargeAtSubscriptionActivation priceUpliftsEnabled generateZeroDollarCharge"),
    **_SERVICE_DATES,
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What changes of products cost, or give back.

    Attributes:
        bills: What is to be invoiced.
        decreases: Subscription products of which less is used, and how much of the price is to be taken back.
    """

    bills: list[Bill] = field(default_factory=list[Bill])
    decreases: list[tuple[int, Decimal]] = field(default_factory=list[tuple[int, Decimal]])

    def reverse(self, state: State, now: datetime) -> None:
        """Take back what decreases give back, from the newest charges of the open period on."""
        for product_id, amount in self.decreases:
            left = amount
            for row in reversed(open_charges(state, product_id)):
                part = min(left, row["amount"] - row["reversed"])
                if part > 0:
                    reversals.reverse(state, [row], "Amount", now, amount=part, reference="Quantity change")
                    left -= part


def open_charges(state: State, product_id: int) -> list[Record]:
    """The posted charges of a subscription product for the period that is open."""
    subscription = state.subscriptions[state.subscription_products[product_id]["subscriptionId"]]
    return [row for row in charges_of_period(state, subscription) if row["subscriptionProductId"] == product_id]


def charges_of_period(state: State, subscription: Record) -> list[Record]:
    """The posted charges of a subscription for the period that is open, the oldest first."""
    begin = subscription["lastPeriodStartDate"] or ""
    rows = (state.charges.get(id_) for id_ in subscription.get("_charges", ()))
    return [row for row in rows if row and row["invoiceId"] and row["startServiceDate"] >= begin]


# ---------------------------------------------------------------- applying


def apply(call: Call, subscription: Record, products: Iterable[Record], sent: Iterable[Record]) -> Changes:
    """Apply what was sent to copies of a subscription's products, and work out what it costs."""
    by_id = {product["id"]: product for product in products}
    changes = Changes()
    for one in sent:
        product = by_id.get(one.get("id") or 0)
        if product is None:
            raise not_found("SubscriptionProduct", one.get("id") or 0)
        before, was_included = product["quantity"], product["isIncluded"]
        _assign(product, one)
        _cost(call, subscription, product, before, was_included, changes)
    return changes


def set_quantity(
    call: Call, subscription: Record, product: Record, quantity: Decimal, *, items: bool = False
) -> Changes:
    """Change the quantity of a copy of a subscription product, and work out what it costs."""
    before, changes = product["quantity"], Changes()
    _check_quantity(product, quantity, items=items)
    product["quantity"] = quantity
    _cost(call, subscription, product, before, product["isIncluded"], changes)
    return changes


def _cost(
    call: Call, subscription: Record, product: Record, before: Decimal, was_included: bool, changes: Changes
) -> None:
    """Assumptions: only an active subscription is charged; excluding a product gives nothing back."""
    if subscription["status"] != "Active" or not product["isIncluded"]:
        return
    state = call.state
    customer = state.customers[subscription["customerId"]]
    definition = state.billing_period_definitions[subscription["billingPeriodDefinitionId"]]
    end = moment(subscription["openSubscriptionPeriodEndDate"])
    billing = Billing(state, customer, definition, call.now, end, call.now)
    rows: list[Record] = []
    if not was_included:
        rows = subscription_charges.at_inclusion(billing, subscription, product)
    elif product["isCharged"] and product["quantity"] > before:
        rows = subscription_charges.at_quantity_change(billing, subscription, product, before)
    elif product["isCharged"] and product["quantity"] < before:
        changes.decreases.append((product["id"], _given_back(billing, product, before)))
    if rows:
        changes.bills.append(Bill(definition, rows))


def _given_back(billing: Billing, product: Record, before: Decimal) -> Decimal:
    """What a lower quantity gives back. Assumption: nothing, unless the charge model reverses decreases."""
    models = product["planProduct"]["orderToCashCycles"][0]["chargeModels"]
    model: Record | None = next((one for one in models if one["reverseChargeOnNegativeQuantity"]), None)
    if model is None:
        return charges.ZERO
    currency = billing.customer["currency"]
    less = subscription_rows.price(product, before, currency)
    less -= subscription_rows.price(product, product["quantity"], currency)
    granularity = model["prorationGranularity"] if model["prorateOnNegativeQuantity"] else None
    share = billing_calendar.share(billing.definition, billing.start, billing.end, granularity)
    return max(ledger.cents(less * share), charges.ZERO)


def _assign(product: Record, sent: Record) -> None:
    """Take over what was sent. Assumption: what is left out becomes null where it may be, else stays."""
    quantity, included = sent.get("quantity"), sent.get("isIncluded")
    if quantity is not None:
        _check_quantity(product, quantity)
        product["quantity"] = quantity
    if included is not None and included != product["isIncluded"]:
        if not product["planProduct"]["isOptional"]:
            raise ApiError(400, "Only optional products can be included or excluded.", "subscriptionProduct.IsIncluded")
        product["isIncluded"] = included
    if not product["isCharged"]:
        product["startDate"] = sent.get("startDate")
        if sent.get("chargeAtSubscriptionActivation") is not None:
            product["chargeAtSubscriptionActivation"] = sent["chargeAtSubscriptionActivation"]
    override: Record | None = sent.get("subscriptionProductOverride")
    complete = {"name": None, "description": None, **(override or {}), "id": product["id"]}
    product["subscriptionProductOverride"] = complete if override else None
    product["subscriptionProductPriceOverride"] = price_override(product, sent.get("subscriptionProductPriceOverride"))
    product["subscriptionProductDiscounts"] = _discounts(product, sent)
    product["remainingInterval"] = sent.get("remainingInterval")
    _assign_uplifts(product, sent)
    if sent.get("earningSettings"):
        product["earningSettings"] = product["earningSettings"] | sent["earningSettings"]
    for name in (*_SERVICE_DATES, "generateZeroDollarCharge"):
        if sent.get(name) not in (None, ""):
            product[name] = sent[name]


def _discounts(product: Record, sent: Record) -> list[Record]:
    """The legacy member, wherever it is sent, stands for all discounts: the others are not carried forward."""
    rows: list[Record] = sent.get("subscriptionProductDiscounts") or []
    if "subscriptionProductDiscount" in sent:
        rows = [sent["subscriptionProductDiscount"]] if sent["subscriptionProductDiscount"] else []
    return discount_rows(rows, product["subscriptionProductDiscounts"], "subscriptionProduct.Discounts")


def _assign_uplifts(product: Record, sent: Record) -> None:
    """Switching price uplifts off deletes them all. Assumption: they change no price here."""
    if sent.get("priceUplifts") is not None:
        product["priceUplifts"] = sent["priceUplifts"]
    if sent.get("priceUpliftsEnabled") is not None:
        if product["priceUpliftsEnabled"] and not sent["priceUpliftsEnabled"]:
            product |= {"priceUplifts": [], "historicalPriceUplifts": []}
        product["priceUpliftsEnabled"] = sent["priceUpliftsEnabled"]


def price_override(product: Record, sent: Record | None) -> Record | None:
    """Complete a price override. Assumption: amounts below zero are refused; the text."""
    if not sent:
        return None
    ranges = [dict.fromkeys(("min", "max", "price")) | dict(one) for one in sent.get("priceRanges") or ()]
    amounts = [sent.get("chargeAmount"), *(one["price"] for one in ranges)]
    if any((amount or 0) < 0 for amount in amounts):
        raise ApiError(400, "Prices must not be negative.", "subscriptionProductPriceOverride.ChargeAmount")
    if ranges:
        pricing.check_ranges(
            subscription_rows.override_ranges({"priceRanges": ranges}), "subscriptionProductPriceOverride"
        )
    override = {"chargeAmount": sent.get("chargeAmount"), "priceRanges": ranges}
    if override["chargeAmount"] is None and ranges:
        override["chargeAmount"] = ranges[-1]["price"]
    return override | {"pricingModelType": sent.get("pricingModelType") or None, "id": product["id"]}


def _check_quantity(product: Record, quantity: Decimal, *, items: bool = False) -> None:
    """Refuse a quantity. Assumption: the texts, and that tracked items alone set the quantity of what they track."""
    held = product["planProduct"]
    if quantity == product["quantity"]:
        return
    if not 0 <= quantity <= LARGEST_QUANTITY:
        raise ApiError(400, f"The quantity must be between 0 and {LARGEST_QUANTITY}.", "subscriptionProduct.Quantity")
    if quantity != round(quantity, 6):
        raise ApiError(400, "The quantity may have six decimals at most.", "subscriptionProduct.Quantity")
    if held["maxQuantity"] is not None and quantity > held["maxQuantity"]:
        text_ = f"The quantity must not exceed {held['maxQuantity']:f}."
        raise ApiError(400, text_, "subscriptionProduct.Quantity")
    if held["isFixed"]:
        raise ApiError(400, "The quantity of this product is fixed.", "subscriptionProduct.Quantity")
    if held["isTrackingItems"] and not items:
        raise ApiError(400, "The quantity of this product follows its tracked items.", "subscriptionProduct.Quantity")
