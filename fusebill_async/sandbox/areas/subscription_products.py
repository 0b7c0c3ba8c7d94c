"""Products on subscriptions: read, update, change the quantity, override the price, set custom fields."""

from collections.abc import Callable

from fusebill_async.sandbox.areas import subscription_product_changes, subscription_rows
from fusebill_async.sandbox.areas.subscription_invoicing import issue, previews, wishes
from fusebill_async.sandbox.areas.subscription_product_changes import Changes
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import Shape, integer, money, text
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.wire import Record

QUANTITY = Shape(subscriptionProductId=integer, deltaQuantity=money)
PRICE_OVERRIDE = Shape(
    id=integer,
    chargeAmount=money,
    priceRanges=subscription_product_changes.PRICE_RANGES,
    pricingModelType=subscription_product_changes.PRICING_MODEL,
)
CUSTOM_FIELD = Shape(key=text(255), subscriptionId=integer, value=text(1000))
PRODUCT_CUSTOM_FIELD = Shape(key=text(255), subscriptionProductId=integer, value=text(1000))

Change = Callable[[Record, list[Record], Record], Changes]
"""Changes copies: the subscription, its products, and the one that is meant."""


@operation("GET", "/SubscriptionProducts/{subscriptionProductId}")
def read(call: Call) -> Record:
    """Read Subscription Product."""
    return subscription_rows.render_product(call.state.subscription_products.find(call.ids[0]), call)


def changeable(call: Call, product_id: int) -> tuple[Record, Record]:
    """Find a subscription product and its subscription. Assumption: those of an ended one cannot be changed."""
    product = call.state.subscription_products.find(product_id)
    subscription = call.state.subscriptions[product["subscriptionId"]]
    if subscription["status"] in subscription_rows.ENDED:
        raise wrong_status(subscription["status"])
    return subscription, product


def change(
    call: Call, product_id: int, apply: Change, *, preview: bool, options: Record | None = None
) -> tuple[Record, Record | None]:
    """Change a subscription product and invoice what it costs, or only show both.

    Args:
        call: The request.
        product_id: Which subscription product.
        apply: What to do to copies of it and its subscription.
        preview: Only show what would come of it.
        options: The invoiceCollectOptions of the call.

    Returns:
        The product as answers hold it, and for a preview the invoice.
    """
    stored, _ = changeable(call, product_id)
    state, asked = call.state, wishes(call)
    customer = state.customers[stored["customerId"]]
    subscription, products = subscription_rows.copies(state, stored)
    product = next(one for one in products if one["id"] == product_id)
    changes = apply(subscription, products, product)
    subscription_rows.value(state, subscription, products)
    if preview:
        shown = previews(state, customer, changes.bills, asked, call.now)[0]
        return subscription_rows.render_product(product, call), shown
    issue(state, customer, changes.bills, asked, call.now, options)
    subscription_rows.commit(state, subscription, products, call.now)
    changes.reverse(state, call.now)
    return subscription_rows.render_product(state.subscription_products[product_id], call), None


@operation("PUT", "/SubscriptionProducts")
def update(call: Call) -> Record:
    """Update Subscription Product. Assumption: what is left out becomes null, as in the update of a subscription."""
    sent = call.bind(subscription_product_changes.SHAPE, "subscriptionProduct", "id")
    return _updated(call, sent, preview=call.query.flag("preview"))


@operation("PUT", "/SubscriptionProductsCalculator")
def calculate(call: Call) -> Record:
    """Calculate a subscription product. Assumption: the same as a preview of the update."""
    return _updated(call, call.bind(subscription_product_changes.SHAPE, "subscriptionProduct", "id"), preview=True)


def _updated(call: Call, sent: Record, *, preview: bool) -> Record:
    def apply(subscription: Record, products: list[Record], _: Record) -> Changes:
        return subscription_product_changes.apply(call, subscription, products, [sent])

    answer, invoice = change(call, sent["id"], apply, preview=preview)
    return answer if invoice is None else answer | {"invoicePreview": invoice}


@operation("POST", "/SubscriptionProductQuantityChange")
def change_quantity(call: Call) -> Record:
    """Update Subscription Product Quantity, by a difference. Assumption: the answer is the subscription product."""
    sent = call.bind(QUANTITY, "subscriptionProductQuantityChange", "subscriptionProductId", "deltaQuantity")

    def apply(subscription: Record, _: list[Record], product: Record) -> Changes:
        quantity = product["quantity"] + sent["deltaQuantity"]
        return subscription_product_changes.set_quantity(call, subscription, product, quantity)

    answer, invoice = change(call, sent["subscriptionProductId"], apply, preview=call.query.flag("preview"))
    return answer if invoice is None else answer | {"invoicePreview": invoice}


# ---------------------------------------------------------------- price overrides


@operation("PUT", "/SubscriptionProductPriceOverrides")
@operation("POST", "/SubscriptionProductPriceOverrides")
def override_price(call: Call) -> Answer:
    """Create or Update Price Override, for the charges from then on. Assumption: both replace what was there."""
    sent = call.bind(PRICE_OVERRIDE, "subscriptionProductPriceOverride", "id")
    if sent.get("chargeAmount") is None and not sent.get("priceRanges"):  # Assumption: the text
        raise ApiError(400, "The ChargeAmount field is required.", "subscriptionProductPriceOverride.ChargeAmount")
    _set_override(call, sent["id"], sent)
    return Answer(b"")


@operation("DELETE", "/SubscriptionProductPriceOverrides/{subscriptionProductId}")
def delete_override(call: Call) -> None:
    """Delete Price Override: the plan's price comes back. Assumption: also where there was none."""
    _set_override(call, call.ids[0], None)


def _set_override(call: Call, product_id: int, sent: Record | None) -> None:
    def apply(subscription: Record, products: list[Record], product: Record) -> Changes:
        product["subscriptionProductPriceOverride"] = subscription_product_changes.price_override(product, sent)
        return Changes()

    change(call, product_id, apply, preview=False)


# ---------------------------------------------------------------- custom fields


@operation("PUT", "/SubscriptionCustomFields")
def set_custom_field(call: Call) -> Record:
    """Update Custom Field on Subscription. Assumption: the answer is the field."""
    sent = call.bind(CUSTOM_FIELD, "subscriptionCustomField", "key", "subscriptionId")
    return _set_field(call.state.subscriptions.find(sent["subscriptionId"]), sent)


@operation("PUT", "/SubscriptionProductCustomFields")
def set_product_custom_field(call: Call) -> Record:
    """Update Custom Field on Subscription Product. Assumption: the answer is the field."""
    sent = call.bind(PRODUCT_CUSTOM_FIELD, "subscriptionProductCustomField", "key", "subscriptionProductId")
    return _set_field(call.state.subscription_products.find(sent["subscriptionProductId"]), sent)


def _set_field(row: Record, sent: Record) -> Record:
    """Assumption: every key is defined, since no call defines them; a new one is a String with its own name."""
    fields = list(row["customFields"] or ())
    field = next((one for one in fields if one["key"] == sent["key"]), None)
    if field is None:
        field = {"key": sent["key"], "friendlyName": sent["key"], "dataType": "String"}
        row["customFields"] = [*fields, field]
    field["value"] = sent.get("value")
    return dict(field)
