"""Makes the catalog that every sandbox begins with, always the same."""

from decimal import Decimal

from fusebill_async.sandbox.areas import plan_families
from fusebill_async.sandbox.seeding import catalog_data as data
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

_CREATED = "2017-06-01T00:00:00"
_UNSET = "0001-01-01T00:00:00"  # as in the tutorial's sample of a plan


def add_catalog(state: State) -> None:
    """Add the catalog."""
    for code, name in data.GL_CODES.items():
        gl_code: Record = {"name": name, "code": code, "status": "Active", "ledgers": []}
        state.gl_codes.add(gl_code | {"createdTimestamp": _CREATED, "modifiedTimestamp": _CREATED})
    products = {one.code: state.products.add(_product(one)) for one in data.PRODUCTS}
    plans = {one.code: _add_plan(state, one, products) for one in data.PLANS}
    discounts = {one.code: state.discounts.add(_discount(one)) for one in data.DISCOUNTS}
    for one in data.COUPONS:
        state.coupons.add(_coupon(one, discounts, plans))
    _add_family(state, plans)


def _product(one: data.Product) -> Record:
    return {
        "code": one.code,
        "name": one.name,
        "description": f"{one.name} of the sample catalog",
        "productType": one.type,
        "status": one.status,
        "taxExempt": one.tax_exempt,
        "orderToCashCycle": _purchase_cycle(one.pricing) if one.for_purchase else None,
        "availableForPurchase": one.for_purchase,
        "isTrackingItems": one.tracked,
        "quantity": Decimal("1"),
        "avalaraItemCode": None,
        "avalaraTaxCode": None,
        "glCode": one.gl_code,
        "glCodeName": data.GL_CODES.get(one.gl_code, ""),
        "productCustomFields": [],
        "salesforceId": None,
        "netsuiteItemId": None,
        "_createdTimestamp": _CREATED,
        "_modifiedTimestamp": _CREATED,
    }


def _purchase_cycle(model: Record) -> Record:
    return {**_earning("Monthly", "EarnImmediately"), "pricingModel": _times(model, 1), "id": 0, "uri": None}


def _earning(interval: str, timing: str) -> Record:
    return {
        "earningInterval": interval,
        "earningNumberOfIntervals": 1,
        "earningTimingInterval": timing,
        "earningTimingType": "StartOfInterval",
    }


# ---------------------------------------------------------------- plans


def _add_plan(state: State, one: data.Plan, products: dict[str, Record]) -> Record:
    plan = state.plans.add(
        {
            "code": one.code,
            "name": one.name,
            "reference": None,
            "description": f"{one.name} plan of the sample catalog",
            "longdescription": None,
            "status": one.status,
            "modificationTimestamp": _CREATED if one.status == "Active" else _UNSET,
            "planFrequencies": [],
            "autoApplyChanges": False,
            "salesforceCompatible": False,
        }
    )
    plan["planFrequencies"] = [
        _frequency(plan["id"] * 10 + number, interval, Decimal(one.charge) * months, one.setup_fee)
        for number, (interval, months) in enumerate(data.FREQUENCIES, start=1)
    ]
    pricing = {product.code: product.pricing for product in data.PRODUCTS}
    for included in one.products:
        plan_product = state.plan_products.add(_plan_product(plan, products[included.product], included))
        plan_product["planProductUniqueId"] = plan_product["id"]
        plan_product["orderToCashCycles"] = [
            _cycle(plan_product, frequency, pricing[included.product], number)
            for number, frequency in enumerate(plan["planFrequencies"], start=1)
        ]
    return plan


def _frequency(id_: int, interval: str, charge: Decimal, setup_fee: str) -> Record:
    return {
        "planRevisionId": id_,
        "numberOfIntervals": 1,
        "interval": interval,
        "numberOfSubscriptions": 0,
        "status": "Active",
        "setupFees": _prices(setup_fee),
        "charges": _prices(str(charge)),
        "isProrated": False,
        "prorationGranularity": None,
        "planFrequencyUniqueId": id_,
        "remainingInterval": None,
        "invoiceInAdvance": 0,
        "salesforceId": None,
        "id": id_,
        "uri": None,
    }


def _prices(usd: str) -> list[Record]:
    if not Decimal(usd):
        return []
    return [
        {"amount": Decimal(amount), "currency": code, "id": 0, "uri": None}
        for code, amount in data.amounts(usd).items()
    ]


def _plan_product(plan: Record, product: Record, one: data.Included) -> Record:
    recurring = product["productType"] == "RecurringService"
    return {
        "status": "Active",
        "productId": product["id"],
        "planId": plan["id"],
        "productCode": product["code"],
        "productName": product["name"],
        "productStatus": product["status"],
        "productDescription": product["description"],
        "productType": product["productType"],
        "productGLCode": product["glCode"],
        "quantity": Decimal(one.quantity),
        "maxQuantity": None,
        "isRecurring": recurring,
        "isFixed": False,
        "isOptional": not one.by_default,
        "isIncludedByDefault": one.by_default,
        "isTrackingItems": product["isTrackingItems"],
        "chargeAtSubscriptionActivation": True,
        "orderToCashCycles": [],
        "resetType": "Never",
        "sortOrder": 0,
        "generateZeroDollarCharge": False,
        "_createdTimestamp": _CREATED,
        "_modifiedTimestamp": _CREATED,
    }


def _cycle(plan_product: Record, frequency: Record, model: Record, number: int) -> Record:
    """What happens to a plan product in a frequency; what is charged once costs the same in all of them."""
    id_ = plan_product["id"] * 10 + number
    months = data.FREQUENCIES[number - 1][1] if plan_product["isRecurring"] else 1
    charge_model = {"prorationGranularity": "Daily", "id": id_, "uri": None}
    charge_model |= dict.fromkeys(
        ("prorateOnPositiveQuantity", "prorateOnNegativeQuantity", "reverseChargeOnNegativeQuantity"), False
    )
    return {
        "planFrequencyId": frequency["id"],
        "planProductId": plan_product["id"],
        "numberOfIntervals": frequency["numberOfIntervals"],
        "interval": frequency["interval"],
        "chargeModels": [
            {"chargeModelType": "Signup", "chargeTimingType": "StartOfPeriod", **charge_model},
            {"chargeModelType": "Lifetime", "chargeTimingType": "Immediate", **charge_model},
        ],
        "remainingInterval": None,
        "groupQuantityChangeCharges": False,
        "planProductPriceUplifts": None,
        "customServiceDateNumberOfIntervals": 1,
        "customServiceDateInterval": "Periods",
        "customServiceDateProjection": "Future",
        **_earning(frequency["interval"], "Daily"),
        "pricingModel": {**_times(model, months), "id": id_},
        "id": id_,
        "uri": None,
    }


def _times(model: Record, factor: int) -> Record:
    """A pricing model with all its amounts multiplied; nothing is shared with the original."""

    ranges = [
        {**one, "prices": [{**price, "amount": price["amount"] * factor} for price in one["prices"]]}
        for one in model["quantityRanges"]
    ]
    return {**model, "quantityRanges": ranges}


# ---------------------------------------------------------------- discounts, coupons, plan families


def _discount(one: data.Discount) -> Record:
    terms = {"discountType": one.type, "remainingUsagesUntilStart": one.until_start, "remainingUsage": one.uses}
    override = {"interval": "Yearly", "numberOfIntervals": 1, **terms, "amount": Decimal(one.yearly_amount or "0")}
    return {
        "name": one.name,
        "description": f"{one.name}, of the sample catalog",
        "code": one.code,
        **terms,
        "amount": Decimal(one.amount),
        "status": one.status,
        "frequencyOverrides": [override] if one.yearly_amount else [],
    }


def _coupon(one: data.Coupon, discounts: dict[str, Record], plans: dict[str, Record]) -> Record:
    ids = [discounts[code]["id"] for code in one.discounts]
    return {
        "name": one.name,
        "description": f"{one.name}, of the sample catalog",
        "discounts": ids,
        "eligibilities": [{"startDate": start, "endDate": end, "discounts": list(ids)} for start, end in one.windows],
        "plans": [{"id": plans[code]["id"], "applyToAllProducts": True, "planProducts": []} for code in one.plans],
        "applyToAllPlans": not one.plans,
        "couponCodes": [{"code": one.code, "timesUsed": 0, "remainingUsages": one.usages}],
        "oneTimeUse": one.once,
        "status": one.status,
        "_customerIds": [],
    }


def _add_family(state: State, plans: dict[str, Record]) -> None:
    family = state.plan_families.add(
        {
            "code": "ladder",
            "name": "Ladder",
            "description": "From Basic to Growth",
            "earningOption": "Unearned",
            **dict.fromkeys(plan_families.OPTIONS[1:], "Transfer"),
            "planFamilyRelationship": [],
        }
    )
    pairs = [
        (plans[source], plans[destination], number)
        for source, destination in data.MIGRATIONS
        for number in range(len(data.FREQUENCIES))
    ]
    family["planFamilyRelationship"] = [
        _relationship(family, source, destination, number, family["id"] * 100 + position)
        for position, (source, destination, number) in enumerate(pairs, start=1)
    ]


def _relationship(family: Record, source: Record, destination: Record, number: int, id_: int) -> Record:
    upward = source["id"] < destination["id"]
    options = {name: value for name, value in family.items() if name.endswith("Option")}
    return {
        "planFamilyId": family["id"],
        "relationshipMigrationType": "Upgrade" if upward else "Downgrade",  # Assumption: the values
        "sourceLabel": "Upgrade" if upward else "Downgrade",
        "sourcePlanId": source["id"],
        "sourcePlanFrequencyId": source["planFrequencies"][number]["id"],
        "destinationLabel": destination["name"],
        "destinationPlanId": destination["id"],
        "destinationPlanFrequencyId": destination["planFrequencies"][number]["id"],
        **options,
        "availableOnSsp": True,
        "id": id_,
    }
