"""The rows of subscriptions and of the products on them: made from a plan, valued, and written as answers."""

from collections.abc import Iterable
from copy import deepcopy
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import billing_calendar, coupons, discounts, plan_products, plans, pricing
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

STATUSES = words("Active Draft Cancelled Provisioning Expired Migrated Suspended StandingOrder")
ENDED = ("Cancelled", "Expired", "Migrated")

MEMBERS = words(
    """customerId planFrequency planCode planName planDescription planReference status reference subscriptionOverride
    hasPostedInvoice createdTimestamp activatedTimestamp provisionedTimestamp nextPeriodStartDate lastPeriodStartDate
    scheduledActivationTimestamp subscriptionProducts remainingInterval remainingIntervalPushOut
    openSubscriptionPeriodEndDate chargeDiscount setupFeeDiscount chargeDiscounts setupFeeDiscounts customFields
    planAutoApplyChanges autoApplyCatalogChanges monthlyRecurringRevenue netMonthlyRecurringRevenue amount
    contractStartTimestamp contractEndTimestamp expiredTimestamp modifiedTimestamp coupons invoiceDay invoiceMonth
    canMigrate migrationDate scheduledMigrationDate subscriptionHasRecurringEndOfPeriodCharge nextRechargeDate
    invoiceInAdvance billingPeriodDefinitionId salesforceId id"""
)
PRODUCT_MEMBERS = words(
    """subscriptionId planProduct quantity isIncluded startDate subscriptionProductOverride
    subscriptionProductPriceOverride chargeAtSubscriptionActivation isCharged subscriptionProductDiscount
    subscriptionProductDiscounts customFields monthlyRecurringRevenue netMonthlyRecurringRevenue amount status
    lastPurchaseDate earningSettings remainingInterval groupQuantityChangeCharges priceUpliftsEnabled priceUplifts
    historicalPriceUplifts customServiceDateNumberOfIntervals customServiceDateInterval customServiceDateProjection
    generateZeroDollarCharge id"""
)
_FROM_CYCLE = words(
    """remainingInterval groupQuantityChangeCharges customServiceDateNumberOfIntervals customServiceDateInterval
    customServiceDateProjection"""
)
DISCOUNT_MEMBERS = words("discountType amount remainingUsagesUntilStart remainingUsage")


# ---------------------------------------------------------------- made from a plan


def new(state: State, customer: Record, frequency_id: int, now: datetime) -> tuple[Record, list[Record]]:
    """A draft subscription to a plan with all its products; neither is stored yet."""
    plan, frequency = plans.find_frequency(state, frequency_id)
    created = wire.seconds(now)
    subscription: Record = dict.fromkeys(MEMBERS)
    subscription |= {
        "customerId": customer["id"],
        "planFrequency": plans.render_frequency(frequency),
        "planCode": plan["code"],
        "planName": plan["name"],
        "planDescription": plan["description"],
        "planReference": plan["reference"],
        "status": "Draft",
        "hasPostedInvoice": False,
        "createdTimestamp": created,
        "modifiedTimestamp": created,
        "remainingInterval": frequency["remainingInterval"],
        "chargeDiscounts": [],
        "setupFeeDiscounts": [],
        "planAutoApplyChanges": bool(plan["autoApplyChanges"]),
        "autoApplyCatalogChanges": bool(plan["autoApplyChanges"]),
        "subscriptionHasRecurringEndOfPeriodCharge": False,
        "invoiceInAdvance": frequency.get("invoiceInAdvance") or 0,
        "coupons": [],
        # not part of the answers:
        "_planId": plan["id"],
        "_planFrequencyId": frequency_id,
        "_currency": customer["currency"],
        "_products": [],
        "_coupons": [],
        "_invoiceDay": None,
        "_invoiceMonth": None,
        "_cancellationTimestamp": None,
        "_suspendedTimestamp": None,
        "_migration": None,
    }
    return subscription, [_product(row, frequency_id) for row in plan_products.of_plan(state, plan["id"])]


def _product(plan_product: Record, frequency_id: int) -> Record:
    """A product of a plan as part of a subscription. Assumption: it keeps the price it had when it was taken over."""
    held = plan_products.embedded(plan_product, frequency_id)
    cycle = held["orderToCashCycles"][0]
    return {
        **dict.fromkeys(PRODUCT_MEMBERS),
        **{name: cycle[name] for name in _FROM_CYCLE},
        "planProduct": held,
        "quantity": Decimal(0) if held["isTrackingItems"] else held["quantity"],
        "isIncluded": not held["isOptional"] or held["isIncludedByDefault"],
        "chargeAtSubscriptionActivation": held["chargeAtSubscriptionActivation"],
        "isCharged": False,
        "subscriptionProductDiscounts": [],
        "status": "Active",
        "earningSettings": {name: cycle[name] for name in ("earningTimingInterval", "earningTimingType")},
        "priceUpliftsEnabled": False,
        "priceUplifts": [],
        "historicalPriceUplifts": [],
        "generateZeroDollarCharge": bool(held.get("generateZeroDollarCharge")),
        "_quantityCharged": Decimal(0),
    }


def keep(state: State, subscription: Record, products: Iterable[Record]) -> Record:
    """Store a subscription and its products."""
    state.subscriptions.add(subscription)
    subscription["planFrequency"]["planRevisionId"] = subscription["id"]
    state.customers[subscription["customerId"]].setdefault("_subscriptions", []).append(subscription["id"])
    for product in products:
        product["subscriptionId"] = subscription["id"]
        _identify(state.subscription_products.add(product))
        subscription["_products"].append(product["id"])
    return subscription


def _identify(product: Record) -> None:
    """Give the parts of the plan product the id of the subscription product, as in the samples."""
    for cycle in product["planProduct"]["orderToCashCycles"]:
        prices = [price for tier in cycle["pricingModel"]["quantityRanges"] for price in tier["prices"]]
        for part in (cycle, cycle["pricingModel"], *cycle["chargeModels"], *prices):
            part["id"] = product["id"]


def remove(state: State, subscription: Record) -> None:
    """Forget a subscription and its products."""
    state.customers[subscription["customerId"]]["_subscriptions"].remove(subscription["id"])
    for id_ in subscription["_products"]:
        del state.subscription_products[id_]
    del state.subscriptions[subscription["id"]]


def products_of(state: State, subscription: Record) -> list[Record]:
    """The products of a subscription, included or not."""
    return [state.subscription_products[id_] for id_ in subscription["_products"]]


def of_customer(state: State, customer: Record) -> list[Record]:
    """The subscriptions of a customer, the oldest first."""
    return [state.subscriptions[id_] for id_ in customer.get("_subscriptions", ())]


def copies(state: State, subscription: Record) -> tuple[Record, list[Record]]:
    """A subscription and its products to try something on."""
    return deepcopy((subscription, products_of(state, subscription)))


# ---------------------------------------------------------------- what they cost


def override_of(subscription: Record) -> Record:
    """What a subscription has other than its plan; empty when there is nothing."""
    override: Record = subscription["subscriptionOverride"] or {}
    return override


def names(subscription: Record) -> tuple[str, str | None]:
    """Name and description on invoices: the plan's, unless they are overridden."""
    override = override_of(subscription)
    description = override.get("description") or subscription["planDescription"]
    return override.get("name") or subscription["planName"], description


def plan_charge(subscription: Record, currency: str) -> Decimal:
    """What the plan itself costs for a period, unless it is overridden."""
    charge: Decimal | None = override_of(subscription).get("charge")
    return plans.amount_in(subscription["planFrequency"]["charges"], currency) if charge is None else charge


def setup_fee(subscription: Record, currency: str) -> Decimal:
    """What the activation costs, unless it is overridden."""
    fee: Decimal | None = override_of(subscription).get("setupFee")
    return plans.amount_in(subscription["planFrequency"]["setupFees"], currency) if fee is None else fee


def price(product: Record, quantity: Decimal, currency: str) -> Decimal:
    """What a quantity of a product costs for a period, not rounded: by its price override, else by the plan's prices.

    Assumption: a charge amount alone is the price of the topmost range.
    """
    model: Record = product["planProduct"]["orderToCashCycles"][0]["pricingModel"]
    override: Record = product["subscriptionProductPriceOverride"] or {}
    kind = override.get("pricingModelType") or model["pricingModelType"]
    ranges = override_ranges(override) or pricing.in_currency(model, currency)
    if override and not override["priceRanges"]:
        ranges[-1]["amount"] = override["chargeAmount"] or Decimal(0)
    return pricing.of_ranges(kind, ranges, quantity)


def override_ranges(override: Record) -> list[Record]:
    """The quantity ranges of a price override. Assumption: the first begins at zero and the last has no end."""
    sent = override.get("priceRanges") or ()
    ranges = [{"min": one["min"], "max": one["max"], "amount": one["price"] or Decimal(0)} for one in sent]
    if ranges:
        ranges[0]["min"], ranges[-1]["max"] = Decimal(0), None
    return ranges


def currency_of(state: State, subscription: Record) -> str:
    """The currency of the customer, or the one a preview without a customer asked for."""
    customer = state.customers.get(subscription["customerId"])
    return str(customer["currency"] if customer else subscription["_currency"])


def value(state: State, subscription: Record, products: Iterable[Record]) -> None:
    """Work out amounts and monthly revenue of a subscription and of its products.

    Assumptions: the amount is what the next invoice charges, with the setup fee until it was charged; what is not
    included amounts to nothing; what has ended brings no revenue.
    """
    if subscription["status"] in ENDED:
        for row in (subscription, *products):
            row |= dict.fromkeys(("monthlyRecurringRevenue", "netMonthlyRecurringRevenue"), ledger.ZERO)
        return
    currency = currency_of(state, subscription)
    months = billing_calendar.months(subscription["planFrequency"])
    charge = plan_charge(subscription, currency)
    net = charge - _current_discount(subscription["chargeDiscounts"], charge, Decimal(1))
    amount = charge + (Decimal(0) if subscription["activatedTimestamp"] else setup_fee(subscription, currency))
    for product in products:
        included = product["isIncluded"]
        product["amount"] = ledger.cents(price(product, product["quantity"], currency)) if included else ledger.ZERO
        amount += product["amount"]
        recurring = product["amount"] if product["planProduct"]["isRecurring"] else ledger.ZERO
        off = _current_discount(product["subscriptionProductDiscounts"], recurring, product["quantity"])
        _revenue(product, recurring, recurring - off, months)
        charge, net = charge + recurring, net + recurring - off
    subscription["amount"] = ledger.cents(amount)
    _revenue(subscription, charge, net, months)


def _revenue(row: Record, gross: Decimal, net: Decimal, months: int) -> None:
    row["monthlyRecurringRevenue"] = ledger.cents(gross / months)
    row["netMonthlyRecurringRevenue"] = ledger.cents(net / months)


def taken_off(row: Record, amount: Decimal, quantity: Decimal) -> Decimal:
    """What a discount on a subscription takes off an amount.

    Assumption: subscriptions know Percentage and Amount only, so the catalog's AmountPerUnit shows as Amount.
    """
    return discounts.money({**row, "discountType": row.get("_type") or row["discountType"]}, amount, quantity)


def _current_discount(rows: Iterable[Record], amount: Decimal, quantity: Decimal) -> Decimal:
    current = [row for row in rows if not row["remainingUsagesUntilStart"] and row["remainingUsage"] != 0]
    return min(amount, sum((taken_off(row, amount, quantity) for row in current), ledger.ZERO))


def commit(state: State, subscription: Record, products: Iterable[Record], now: datetime) -> Record:
    """Store what was done to copies of a subscription and its products, and return the stored subscription."""
    stored = state.subscriptions[subscription["id"]]
    stored |= {name: value_ for name, value_ in subscription.items() if name != "_charges"}  # may have grown since
    for product in products:
        state.subscription_products[product["id"]] |= product
    changed(state, stored, now)
    return stored


def changed(state: State, subscription: Record, now: datetime) -> None:
    """Bring a stored subscription's values and its customer's revenue up to date. Assumption: Active ones count."""
    value(state, subscription, products_of(state, subscription))
    subscription["modifiedTimestamp"] = wire.seconds(now)
    customer = state.customers[subscription["customerId"]]
    active = [row for row in of_customer(state, customer) if row["status"] == "Active"]
    for member in ("monthlyRecurringRevenue", "netMonthlyRecurringRevenue"):
        customer[member] = sum((row[member] for row in active), ledger.ZERO)


# ---------------------------------------------------------------- as answers hold them


def render(subscription: Record, call: Call, products: list[Record] | None = None) -> Record:
    """Write a subscription; the products are given for one that is not stored."""
    held = products_of(call.state, subscription) if products is None else products
    id_ = subscription["id"] or 0
    uri = call.uri(f"subscriptions/{id_}")
    answer = {member: subscription[member] for member in MEMBERS}
    answer |= {"subscriptionProducts": [render_product(product, call) for product in held], "id": id_, "uri": uri}
    for member in ("chargeDiscounts", "setupFeeDiscounts"):
        answer[member] = [_render_discount(row) for row in subscription[member]]
        answer[member[:-1]] = answer[member][0] if answer[member] else None  # the legacy form
    if subscription["subscriptionOverride"]:
        answer["subscriptionOverride"] = subscription["subscriptionOverride"] | {"id": id_, "uri": uri}
    answer["coupons"] = [coupons.render(call.state.coupons[one["couponId"]], call) for one in subscription["_coupons"]]
    answer["hasPostedInvoice"] = _has_posted_invoice(call.state, subscription)
    answer["canMigrate"] = subscription["_planFrequencyId"] in migratable(call.state)
    return answer


def render_product(product: Record, call: Call) -> Record:
    """Write a subscription product."""
    id_ = product["id"] or 0
    answer = {member: product[member] for member in PRODUCT_MEMBERS}
    rows = [_render_discount(row) for row in product["subscriptionProductDiscounts"]]
    answer |= {"subscriptionProductDiscounts": rows, "subscriptionProductDiscount": rows[0] if rows else None}
    return answer | {"id": id_, "uri": call.uri(f"SubscriptionProducts/{id_}")}


def _render_discount(row: Record) -> Record:
    return {member: row[member] for member in DISCOUNT_MEMBERS}


def _has_posted_invoice(state: State, subscription: Record) -> bool:
    charges = (state.charges.get(id_) for id_ in subscription.get("_charges", ()))
    return any(charge and charge["invoiceId"] for charge in charges)


def migratable(state: State) -> set[int]:
    """The plan frequencies from which a relationship of a plan family leads on."""
    return {
        relationship["sourcePlanFrequencyId"]
        for family in state.plan_families.values()
        for relationship in family["planFamilyRelationship"]
    }
