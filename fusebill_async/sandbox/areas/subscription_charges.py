"""What subscriptions are charged: setup fees, plan charges and products, less their discounts.

Charging counts uses of discounts and marks products on the rows it is given; a preview gives it copies.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import billing_calendar, subscription_rows
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

ONE = Decimal(1)
_UNIT_PRICE = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Billing:
    """Who is billed for what part of which period: from `start`, which may be later than its beginning, to `end`."""

    state: State
    customer: Record
    definition: Record
    start: datetime
    end: datetime
    now: datetime

    def share(self, granularity: str | None) -> Decimal:
        """What part of a whole period is charged."""
        return billing_calendar.share(self.definition, self.start, self.end, granularity)


def at_activation(billing: Billing, subscription: Record, products: Iterable[Record]) -> list[Record]:
    """The setup fee, and the first period. Assumption: this is prorated where the plan or the product says how."""
    fee = subscription_rows.setup_fee(subscription, billing.customer["currency"])
    once = replace(billing, end=billing.start)  # earned at once
    charge = _charge_plan(once, subscription, fee, "setupFeeDiscounts", None, "Setup fee")  # Assumption: the text
    return charge + _plan_and_products(billing, subscription, [row for row in products if not row["isCharged"]])


def at_provisioning(billing: Billing, subscription: Record, products: Iterable[Record]) -> list[Record]:
    """The products that are charged before the activation. Assumption: for their first period, and whole."""
    early = [row for row in products if not row["chargeAtSubscriptionActivation"]]
    return [charge for product in early for charge in _charge_product(billing, subscription, product, whole=True)]


def at_renewal(billing: Billing, subscription: Record, products: Iterable[Record]) -> list[Record]:
    """Another period. Assumption: a product's remaining intervals are the renewals left, and at none it ends."""
    due: list[Record] = []
    for product in products:
        if product["isIncluded"] and product["remainingInterval"] is not None and product["isCharged"]:
            product["isIncluded"] = product["remainingInterval"] > 0
            product["remainingInterval"] = max(product["remainingInterval"] - 1, 0)
        if product["planProduct"]["isRecurring"] or not product["isCharged"]:
            due.append(product)
    return _plan_and_products(billing, subscription, due)


def at_inclusion(billing: Billing, subscription: Record, product: Record) -> list[Record]:
    """A product that joins an active subscription: the rest of the period."""
    return _charge_product(billing, subscription, product)


def at_quantity_change(billing: Billing, subscription: Record, product: Record, before: Decimal) -> list[Record]:
    """More of a product in a period that is charged already.

    Assumptions: the charge is the price of the new quantity less that of the old one; fixed amounts of discounts were
    used up by the period's own charge, percentages count here too, and nothing of it is a use of the discount.
    """
    quantity, currency = product["quantity"], billing.customer["currency"]
    added = subscription_rows.price(product, quantity, currency) - subscription_rows.price(product, before, currency)
    model = _charge_model(product)
    granularity = model.get("prorationGranularity") if model.get("prorateOnPositiveQuantity") else None
    if not product["planProduct"]["isRecurring"]:
        granularity, billing = None, replace(billing, end=billing.start)
    part = billing.share(granularity)
    rows = [row for row in product["subscriptionProductDiscounts"] if _scales(row) and _runs(row)]
    return _line(billing, subscription, product, _names(product), quantity - before, added, part, rows)


def _plan_and_products(billing: Billing, subscription: Record, products: Iterable[Record]) -> list[Record]:
    price = subscription_rows.plan_charge(subscription, billing.customer["currency"])
    frequency = subscription["planFrequency"]
    granularity = (frequency["prorationGranularity"] or "Daily") if frequency["isProrated"] else None
    charges = _charge_plan(
        billing, subscription, price, "chargeDiscounts", granularity, subscription["planDescription"]
    )
    for product in products:
        charges += _charge_product(billing, subscription, product)
    return charges


def _charge_plan(
    billing: Billing,
    subscription: Record,
    price: Decimal,
    member: str,
    granularity: str | None,
    description: str | None,
) -> list[Record]:
    """Assumption: a plan without a charge or setup fee makes no line, even where lines of zero are wanted."""
    if not price:
        return []
    name, own = subscription_rows.names(subscription)
    names = name, description or own
    rows = _used(subscription[member])
    return _line(billing, subscription, None, names, ONE, price, billing.share(granularity), rows)


def _charge_product(billing: Billing, subscription: Record, product: Record, *, whole: bool = False) -> list[Record]:
    """A product for a period, once it is included and its start date has come."""
    later = product["startDate"] and moment(product["startDate"]) > billing.start
    if not product["isIncluded"] or later:
        return []
    product |= {"isCharged": True, "lastPurchaseDate": wire.seconds(billing.now)}
    price = subscription_rows.price(product, product["quantity"], billing.customer["currency"])
    recurring = product["planProduct"]["isRecurring"]
    granularity = _charge_model(product).get("prorationGranularity") if recurring and not whole else None
    part = billing.share(granularity)
    billing = billing if recurring else replace(billing, end=billing.start)
    rows = _used(product["subscriptionProductDiscounts"])
    return _line(billing, subscription, product, _names(product), product["quantity"], price, part, rows)


def _line(
    billing: Billing,
    subscription: Record,
    product: Record | None,
    names: tuple[str, str | None],
    quantity: Decimal,
    price: Decimal,
    part: Decimal,
    discount_rows: Iterable[Record],
) -> list[Record]:
    """One charge. Assumption: of several discounts each is taken off the whole amount."""
    gross = ledger.cents(price * part)
    unit = (price / quantity if quantity else price).quantize(_UNIT_PRICE).normalize()
    taxable, gl_code = True, None
    if product:
        catalog = billing.state.products[product["planProduct"]["productId"]]
        taxable, gl_code = not catalog["taxExempt"], product["planProduct"]["productGLCode"] or None
    return [
        ledger.charge(
            billing.state,
            billing.customer,
            name=names[0],
            description=names[1],
            quantity=quantity,
            unit_price=_plain(unit),
            amount=gross,
            now=billing.now,
            taxable=taxable,
            subscription_product=product,
            start=wire.seconds(billing.start),
            end=wire.seconds(billing.end),
            discounts=[_taken(row, gross, quantity) for row in discount_rows],
            gl_code=gl_code,
            subscriptionId=subscription["id"],
            billingPeriodId=billing.definition.get("_period"),
            proratedUnitPrice=None if part == 1 else _plain((unit * part).quantize(_UNIT_PRICE).normalize()),
            _zero=bool(product and product["generateZeroDollarCharge"]),
        )
    ]


def _plain(number: Decimal) -> Decimal:
    return wire.plain(f"{number:f}")


def _names(product: Record) -> tuple[str, str | None]:
    override: Record = product["subscriptionProductOverride"] or {}
    held = product["planProduct"]
    return override.get("name") or held["productName"], override.get("description") or held["productDescription"]


def _charge_model(product: Record) -> Record:
    models = product["planProduct"]["orderToCashCycles"][0]["chargeModels"]
    return dict(models[0]) if models else {}


def _scales(row: Record) -> bool:
    return row["discountType"] == "Percentage" or "_type" in row


def _runs(row: Record) -> bool:
    return not row["remainingUsagesUntilStart"] and row["remainingUsage"] != 0


def _used(rows: Iterable[Record]) -> list[Record]:
    """The discounts that apply to a charge, counted as one use of each; a charge also brings later ones nearer."""
    applied: list[Record] = []
    for row in rows:
        if row["remainingUsagesUntilStart"]:
            row["remainingUsagesUntilStart"] -= 1
        elif row["remainingUsage"] != 0:
            applied.append(row)
            if row["remainingUsage"]:
                row["remainingUsage"] -= 1
    return applied


def _taken(row: Record, gross: Decimal, quantity: Decimal) -> Record:
    return {
        "name": row.get("_name") or "Discount",
        "amount": subscription_rows.taken_off(row, gross, quantity),
        "configuredDiscountAmount": row["amount"],
        "discountType": row["discountType"],
        "quantity": quantity,
    }
