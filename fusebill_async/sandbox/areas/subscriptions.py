"""Subscriptions: create, read, update, delete, and count by status."""

from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import (
    billing_periods,
    coupons,
    customers,
    plans,
    subscription_activation,
    subscription_coupons,
    subscription_product_changes,
    subscription_rows,
)
from fusebill_async.sandbox.areas.subscription_coupons import discount_rows
from fusebill_async.sandbox.areas.subscription_invoicing import issue, previews, side_effects, wishes
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import (
    Field,
    Shape,
    boolean,
    choice,
    each,
    fields,
    integer,
    money,
    required,
    text,
    timestamp,
)
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record, words


def as_sent(value: Json, key: str) -> Json:
    """Members whose contents are not documented are kept as they come."""
    return value


OVERRIDE = Shape(
    name=text(100),
    description=text(500),
    **fields(money, "charge setupFee"),
    **fields(each(as_sent), "chargePriceRanges setupFeePriceRanges"),
    **fields(text(), "chargePricingModelType setupFeePricingModelType"),
)
DISCOUNT = Shape(
    discountType=choice("Percentage", "Amount"),
    amount=money,
    **fields(integer, "remainingUsagesUntilStart remainingUsage"),
)
_COMMON: dict[str, Field] = {
    "subscriptionOverride": OVERRIDE,
    "reference": text(255),
    **fields(timestamp, "scheduledActivationTimestamp contractStartTimestamp contractEndTimestamp"),
    **fields(integer, "customerId remainingInterval remainingIntervalPushOut"),
}
CREATE = Shape(
    **_COMMON,
    **fields(integer, "planFrequencyId billingPeriodId invoiceDay invoiceMonth"),
    monthlyBillingPeriodConfiguration=Shape(billingPeriodId=integer),
    couponCodes=each(text()),
)
CUSTOM_FIELD = Shape(
    **fields(text(255), "key friendlyName"), dataType=choice("String", "Number", "Date/Time"), value=text(1000)
)
UPDATE = Shape(
    **_COMMON,
    id=integer,
    subscriptionProducts=each(subscription_product_changes.SHAPE),
    **fields(each(DISCOUNT), "chargeDiscounts setupFeeDiscounts"),
    autoApplyCatalogChanges=boolean,
    customFields=each(CUSTOM_FIELD),
)
_NULLIFIED = _COMMON.keys() - {"customerId"}


# ---------------------------------------------------------------- create


@operation("POST", "/subscriptions")
def create(call: Call) -> Record:
    """Create Subscription, as a draft with all products of the plan.

    Assumption: the invoice of a preview and of the side effects is the one that an activation now would make.
    """
    asked, state, now = wishes(call), call.state, call.now
    sent = call.bind(CREATE, "subscription", "planFrequencyId")
    required(sent, "subscription", *(() if asked.preview else ("customerId",)))
    customer = _customer(call, sent)
    subscription, products = _assemble(state, customer, sent, now)
    codes = list(dict.fromkeys(sent.get("couponCodes") or ()))
    for code in codes:
        if reason := coupons.reason_against(state, code, now, subscription["_planId"], customer["id"]):
            raise ApiError(400, reason, "subscription.CouponCodes")
    if asked.preview:
        for code in codes:
            subscription_coupons.grant(state, subscription, products, code, now, count=False)
        subscription_rows.value(state, subscription, products)
        answer = subscription_rows.render(subscription, call, products)
        bills = [subscription_activation.start(state, customer, subscription, products, now)]
        return answer | {"invoicePreview": previews(state, customer, bills, asked, now)[0]}
    subscription_rows.keep(state, subscription, products)
    for code in codes:
        subscription_coupons.grant(state, subscription, products, code, now)
    subscription_rows.changed(state, subscription, now)
    answer = subscription_rows.render(subscription, call)
    if asked.side_effects:
        _, bills = subscription_activation.preview(state, customer, [subscription], now)
        answer["sideEffects"] = side_effects(previews(state, customer, bills, asked, now))
    return answer


def _customer(call: Call, sent: Record) -> Record:
    """Find the customer; a preview may do with a currency alone. Assumption: a cancelled one gets no subscription."""
    if sent.get("customerId") is not None:
        customer = call.state.customers.find(sent["customerId"])
        if customer["status"] == "Cancelled":
            raise wrong_status(customer["status"])
        return customer
    currency = call.query.text("currency").upper() or call.state.settings["currency"]
    if currency not in customers.CURRENCIES:  # Assumption: the text, and that all currencies are configured
        raise ApiError(400, f"Currency {currency} is not configured.", "currency")
    return {"id": 0, "currency": currency, "statusTimestamp": wire.seconds(call.now)}


def _assemble(state: State, customer: Record, sent: Record, now: datetime) -> tuple[Record, list[Record]]:
    """Make the rows of a new subscription, or refuse it. Assumption: the texts."""
    plan, frequency = plans.find_frequency(state, sent["planFrequencyId"])
    if plan["status"] != "Active" or frequency["status"] != "Active":
        raise ApiError(400, "Only active plans accept new subscriptions.", "subscription.PlanFrequencyId")
    for member, largest in (("invoiceDay", 28), ("invoiceMonth", 12)):
        if not 1 <= (sent.get(member) or 1) <= largest:
            key = f"subscription.{member[0].upper()}{member[1:]}"
            raise ApiError(400, f"The value of {member} must be between 1 and {largest}.", key)
    subscription, products = subscription_rows.new(state, customer, frequency["id"], now)
    subscription |= {name: sent[name] for name in _NULLIFIED if sent.get(name) is not None}
    subscription["subscriptionOverride"] = _override(sent)
    subscription |= {"_invoiceDay": sent.get("invoiceDay"), "_invoiceMonth": sent.get("invoiceMonth")}
    nested: Record = sent.get("monthlyBillingPeriodConfiguration") or {}
    if period_id := sent.get("billingPeriodId") or nested.get("billingPeriodId"):
        definition = billing_periods.named(state, customer, period_id)
        if any(definition[name] != frequency[name] for name in ("interval", "numberOfIntervals")):
            raise ApiError(
                400, "The billing period has another interval than the plan.", "subscription.BillingPeriodId"
            )
        subscription["billingPeriodDefinitionId"] = definition["id"]
    subscription_rows.value(state, subscription, products)  # refuses a currency that has no price
    return subscription, products


def _override(sent: Record) -> Record | None:
    """Complete an override. Assumption: amounts below zero are refused; the text."""
    override: Record | None = sent.get("subscriptionOverride")
    if override is None:
        return None
    for member in ("charge", "setupFee"):
        if (override.get(member) or 0) < 0:
            key = f"subscription.SubscriptionOverride.{member[0].upper()}{member[1:]}"
            raise ApiError(400, f"The value of {member} must not be negative.", key)
        if override.get(member):
            ledger.cents(override[member])
    return dict.fromkeys(OVERRIDE.names) | override


# ---------------------------------------------------------------- read and update


@operation("GET", "/subscriptions/{subscriptionId}")
def read(call: Call) -> Record:
    """Read Subscription."""
    return subscription_rows.render(call.state.subscriptions.find(call.ids[0]), call)


@operation("PUT", "/subscriptions/{subscriptionId}")
@operation("PUT", "/subscriptions")
def update(call: Call) -> Record:
    """Update Subscription: what is left out becomes null.

    Assumptions: products that are left out stay as they are, and so do custom fields; a subscription that has ended
    cannot be changed.
    """
    sent, asked, state = call.bind(UPDATE, "subscription", "id"), wishes(call), call.state
    stored = state.subscriptions.find(sent["id"])
    if stored["status"] in subscription_rows.ENDED:
        raise wrong_status(stored["status"])
    customer = state.customers[stored["customerId"]]
    subscription, products = subscription_rows.copies(state, stored)
    _change(subscription, sent)
    changes = subscription_product_changes.apply(call, subscription, products, sent.get("subscriptionProducts") or [])
    subscription_rows.value(state, subscription, products)
    if asked.preview:
        answer = subscription_rows.render(subscription, call, products)
        return answer | {"invoicePreview": previews(state, customer, changes.bills, asked, call.now)[0]}
    subscription_rows.commit(state, subscription, products, call.now)
    issue(state, customer, changes.bills, asked, call.now)
    changes.reverse(state, call.now)
    return subscription_rows.render(stored, call)


def _change(subscription: Record, sent: Record) -> None:
    """Assumption: an activation can be scheduled only for what was not activated yet; elsewhere it is ignored."""
    waiting = subscription["status"] in ("Draft", "Provisioning")
    subscription |= {name: sent.get(name) for name in _NULLIFIED}
    if not waiting:
        subscription["scheduledActivationTimestamp"] = None
    subscription["subscriptionOverride"] = _override(sent)
    for member in ("chargeDiscounts", "setupFeeDiscounts"):
        subscription[member] = discount_rows(sent.get(member) or [], subscription[member], f"subscription.{member}")
    subscription["autoApplyCatalogChanges"] = bool(sent.get("autoApplyCatalogChanges"))
    if sent.get("customFields") is not None:
        subscription["customFields"] = [dict.fromkeys(CUSTOM_FIELD.names) | row for row in sent["customFields"]]


@operation("DELETE", "/subscriptions/Delete/{subscriptionId}")
def delete(call: Call) -> Answer:
    """Delete Subscription, which only a draft can be. Assumption: the text."""
    subscription = call.state.subscriptions.find(call.ids[0])
    if subscription["status"] != "Draft":
        raise ApiError(400, "Only subscriptions in status Draft can be deleted.")
    subscription_rows.remove(call.state, subscription)
    return NO_CONTENT


# ---------------------------------------------------------------- other forms


@operation("GET", "/customers/{customerId}/subscriptions/GetCountByStatus")
def count_by_status(call: Call) -> int:
    """Count Subscriptions By Status; a status that does not exist is a server error, as documented."""
    customer = call.state.customers.find(call.ids[0])
    wanted = call.query.text("status").lower()
    if wanted not in map(str.lower, subscription_rows.STATUSES):
        raise ApiError(500, "An error has occurred.")  # Assumption: the text
    return sum(row["status"].lower() == wanted for row in subscription_rows.of_customer(call.state, customer))


_ALIKE = words(
    """customerId reference status createdTimestamp activatedTimestamp provisionedTimestamp lastPeriodStartDate
    scheduledActivationTimestamp remainingInterval remainingIntervalPushOut monthlyRecurringRevenue
    netMonthlyRecurringRevenue amount contractStartTimestamp contractEndTimestamp expiredTimestamp
    subscriptionProducts billingPeriodDefinitionId nextRechargeDate openSubscriptionPeriodEndDate id uri"""
)


@operation("GET", "/SubscriptionsV2/{subscriptionId}")
def read_v2(call: Call) -> Record:
    """Read a subscription in the flatter second form. Assumption: products as in the first, nested objects empty."""
    state = call.state
    subscription = state.subscriptions.find(call.ids[0])
    customer, frequency = state.customers[subscription["customerId"]], subscription["planFrequency"]
    name, description = subscription_rows.names(subscription)
    held = subscription_rows.render(subscription, call)
    return {name: held[name] for name in _ALIKE} | {
        "customerParentId": customer["parentId"],
        "numberOfIntervals": frequency["numberOfIntervals"],
        "interval": frequency["interval"],
        "code": subscription["planCode"],
        "name": name,
        "description": description,
        "nextRechargeTimestamp": subscription["nextRechargeDate"],
        "coupons": [coupon["couponCode"] for coupon in subscription["_coupons"]],
        "customFields": subscription["customFields"] or [],
        "originalValues": {},
        "invoicesForPreview": [],
        "invoiceOwner": None,
        "invoiceOwnerId": None,
        "invoiceOwnerCustomerInformation": None,
        "geotabDevicePlanId": None,
        "geotabDevicePlanName": None,
        "quickBooksClassId": None,
        "remainingRefreshPriceInterval": None,
        "remainingRefreshPriceIntervalPushOut": None,
    }
