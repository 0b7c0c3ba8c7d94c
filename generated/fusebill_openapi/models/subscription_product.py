"""SubscriptionProduct. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .custom_field import CustomField
    from .custom_service_date_interval import CustomServiceDateInterval
    from .custom_service_date_projection import CustomServiceDateProjection
    from .invoice_preview import InvoicePreview
    from .plan_product import PlanProduct
    from .subscription_discount import SubscriptionDiscount
    from .subscription_product_earning_settings import SubscriptionProductEarningSettings
    from .subscription_product_override import SubscriptionProductOverride
    from .subscription_product_price_override import SubscriptionProductPriceOverride
    from .subscription_product_status import SubscriptionProductStatus


@model
class SubscriptionProduct(Answer):
    """A product of a subscription. Older pages call it a plan product and type several objects as arrays."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription product."""
    subscription_id: int | None = field("subscriptionId", INTEGER, default=None)
    """Fusebill id of the subscription; read-only. An older table describes it as the id of the subscription product."""
    plan_product: PlanProduct | None = field("planProduct", Object("PlanProduct"), default=None)
    """The product in the plan. Default custom fields and default price uplifts are left out here, and uri is an empty
    string."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    """Units in each period."""
    is_included: bool | None = field("isIncluded", BOOLEAN, default=None)
    """Whether it is part of the subscription."""
    start_date: datetime | None = field("startDate", TIMESTAMP, default=None)
    """When it begins to charge."""
    subscription_product_override: SubscriptionProductOverride | None = field(
        "subscriptionProductOverride", Object("SubscriptionProductOverride"), default=None
    )
    """Name and description instead of the product's."""
    subscription_product_price_override: SubscriptionProductPriceOverride | None = field(
        "subscriptionProductPriceOverride", Object("SubscriptionProductPriceOverride"), default=None
    )
    """Prices instead of the product's."""
    charge_at_subscription_activation: bool | None = field("chargeAtSubscriptionActivation", BOOLEAN, default=None)
    """True charges at the activation of the subscription, false when it is provisioned."""
    is_charged: bool | None = field("isCharged", BOOLEAN, default=None)
    """Whether it has made a charge."""
    subscription_product_discount: SubscriptionDiscount | None = field(
        "subscriptionProductDiscount", Object("SubscriptionDiscount"), default=None, legacy=True
    )
    """Legacy form of subscriptionProductDiscounts. Remove it before a PUT, or discounts are not carried forward."""
    subscription_product_discounts: list[SubscriptionDiscount] | None = field(
        "subscriptionProductDiscounts", Array(Object("SubscriptionDiscount")), default=None
    )
    custom_fields: list[CustomField] | None = field("customFields", Array(Object("CustomField")), default=None)
    """Those of the plan product, unless changed."""
    monthly_recurring_revenue: Decimal | None = field("monthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, before discounts; read-only."""
    net_monthly_recurring_revenue: Decimal | None = field("netMonthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, after discounts; read-only."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Read-only."""
    status: SubscriptionProductStatus | None = field("status", Choice("SubscriptionProductStatus"), default=None)
    last_purchase_date: datetime | None = field("lastPurchaseDate", TIMESTAMP, default=None)
    earning_settings: SubscriptionProductEarningSettings | None = field(
        "earningSettings", Object("SubscriptionProductEarningSettings"), default=None
    )
    remaining_interval: int | None = field("remainingInterval", INTEGER, default=None)
    group_quantity_change_charges: bool | None = field("groupQuantityChangeCharges", BOOLEAN, default=None)
    price_uplifts_enabled: bool | None = field("priceUpliftsEnabled", BOOLEAN, default=None)
    """Turning it from true to false deletes all price uplifts. One table writes priceUpliftEnabled."""
    price_uplifts: list[JSON] | None = field("priceUplifts", Array(ANY), default=None)
    """Existing and future uplifts; empty in every sample."""
    historical_price_uplifts: list[JSON] | None = field("historicalPriceUplifts", Array(ANY), default=None)
    """Passed uplifts; empty in every sample."""
    custom_service_date_number_of_intervals: int | None = field(
        "customServiceDateNumberOfIntervals", INTEGER, default=None
    )
    """By how much the service dates are moved."""
    custom_service_date_interval: CustomServiceDateInterval | None = field(
        "customServiceDateInterval", Choice("CustomServiceDateInterval"), default=None
    )
    custom_service_date_projection: CustomServiceDateProjection | None = field(
        "customServiceDateProjection", Choice("CustomServiceDateProjection"), default=None
    )
    generate_zero_dollar_charge: bool | None = field("generateZeroDollarCharge", BOOLEAN, default=None)
    """Not in the older samples."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
    invoice_preview: InvoicePreview | None = field("invoicePreview", Object("InvoicePreview"), default=None)
    """The invoice that would result; when an update is previewed only."""
