"""What the bodies of purchases may hold, and the values that their members know."""

from fusebill_async.sandbox.areas import product_items
from fusebill_async.sandbox.fields import Field, Shape, boolean, choice, each, fields, integer, money, text
from fusebill_async.sandbox.wire import Json, words

STATUSES = ("Draft", "Purchased", "Reversed", "Cancelled")
MODELS = ("Standard", "Tiered", "Stairstep", "Volume", "Formula")
DISCOUNT_TYPES = ("Percentage", "Amount", "AmountPerUnit")
EARNING_INTERVALS = ("Monthly", "Yearly")
TIMING_INTERVALS = words("Daily Monthly Yearly Interval DoesNotEarn EarnImmediately")
TIMING_TYPES = ("StartOfInterval", "EndOfInterval", "DoesNotEarn")


def _anything(value: Json, key: str) -> Json:
    """The value of a custom field may be any JSON."""
    return value


_SCHEDULE = Shape(
    **fields(text(), "scheduledType scheduledInterval reference"),
    **fields(integer, "numberOfIntervals id"),
    scheduledAmount=money,
)
EARNING = Shape(
    earningInterval=choice(*EARNING_INTERVALS),
    earningNumberOfIntervals=integer,
    earningTimingInterval=choice(*TIMING_INTERVALS),
    earningTimingType=choice(*TIMING_TYPES),
    earningSchedules=each(_SCHEDULE),
)
DISCOUNT = Shape(discountType=choice(*DISCOUNT_TYPES), amount=money)
_CHANGEABLE: dict[str, Field] = {
    **fields(text(2000), "name description"),
    **fields(money, "quantity targetOrderQuantity"),
    "overridePriceRanges": each(Shape(**fields(money, "min max amount"))),
    "pricingModelType": choice(*MODELS),
    "earningSettings": EARNING,
    "netsuiteLocationId": text(100),
    **fields(text(), "pricingFormulaType netsuiteClassId netsuiteBinId invoiceOwner"),
}
UPDATE = Shape(id=integer, **_CHANGEABLE)
_CREATED: dict[str, Field] = {
    **_CHANGEABLE,
    "productId": integer,
    "customFields": each(Shape(key=text(255), value=_anything)),
    "discounts": each(DISCOUNT),
    "productItems": each(product_items.ITEM),
    "couponCodes": each(text(255)),
    "skipCouponValidation": boolean,
    "hubspotDealId": integer,
    "quickBooksClassId": text(),
}
BULK_ITEM = Shape(**_CREATED)
CREATE = Shape(**_CREATED, customerId=integer)
