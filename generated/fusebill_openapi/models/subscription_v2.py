"""SubscriptionV2. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..jsontext import JSON
from ..kinds import ANY, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_owner_customer_information import InvoiceOwnerCustomerInformation
    from .invoice_preview import InvoicePreview
    from .subscription_original_values import SubscriptionOriginalValues


@model
class SubscriptionV2(Answer):
    """A subscription in the newer form. The generated help pages name its properties and types only."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    customer_parent_id: int | None = field("customerParentId", INTEGER, default=None)
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    interval: str | None = field("interval", TEXT, default=None)
    """Presumably a value of BillingInterval."""
    code: str | None = field("code", TEXT, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    status: str | None = field("status", TEXT, default=None)
    """Presumably a value of SubscriptionStatus."""
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    activated_timestamp: datetime | None = field("activatedTimestamp", TIMESTAMP, default=None)
    provisioned_timestamp: datetime | None = field("provisionedTimestamp", TIMESTAMP, default=None)
    last_period_start_date: datetime | None = field("lastPeriodStartDate", TIMESTAMP, default=None)
    scheduled_activation_timestamp: datetime | None = field("scheduledActivationTimestamp", TIMESTAMP, default=None)
    remaining_interval: int | None = field("remainingInterval", INTEGER, default=None)
    remaining_interval_push_out: int | None = field("remainingIntervalPushOut", INTEGER, default=None)
    monthly_recurring_revenue: Decimal | None = field("monthlyRecurringRevenue", NUMBER, default=None)
    net_monthly_recurring_revenue: Decimal | None = field("netMonthlyRecurringRevenue", NUMBER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    contract_start_timestamp: datetime | None = field("contractStartTimestamp", TIMESTAMP, default=None)
    contract_end_timestamp: datetime | None = field("contractEndTimestamp", TIMESTAMP, default=None)
    next_recharge_timestamp: datetime | None = field("nextRechargeTimestamp", TIMESTAMP, default=None)
    expired_timestamp: datetime | None = field("expiredTimestamp", TIMESTAMP, default=None)
    subscription_products: list[JSON] | None = field("subscriptionProducts", Array(ANY), default=None)
    coupons: list[str] | None = field("coupons", Array(TEXT), default=None)
    """Plain strings."""
    custom_fields: list[JSON] | None = field("customFields", Array(ANY), default=None)
    original_values: SubscriptionOriginalValues | None = field(
        "originalValues", Object("SubscriptionOriginalValues"), default=None
    )
    invoices_for_preview: list[InvoicePreview] | None = field(
        "invoicesForPreview", Array(Object("InvoicePreview")), default=None
    )
    billing_period_definition_id: int | None = field("billingPeriodDefinitionId", INTEGER, default=None)
    next_recharge_date: datetime | None = field("nextRechargeDate", TIMESTAMP, default=None)
    open_subscription_period_end_date: datetime | None = field("openSubscriptionPeriodEndDate", TIMESTAMP, default=None)
    invoice_owner: str | None = field("invoiceOwner", TEXT, default=None)
    """Values not shown."""
    invoice_owner_id: int | None = field("invoiceOwnerId", INTEGER, default=None)
    invoice_owner_customer_information: InvoiceOwnerCustomerInformation | None = field(
        "invoiceOwnerCustomerInformation", Object("InvoiceOwnerCustomerInformation"), default=None
    )
    geotab_device_plan_id: int | None = field("geotabDevicePlanId", INTEGER, default=None)
    geotab_device_plan_name: str | None = field("geotabDevicePlanName", TEXT, default=None)
    quick_books_class_id: str | None = field("quickBooksClassId", TEXT, default=None)
    remaining_refresh_price_interval: int | None = field("remainingRefreshPriceInterval", INTEGER, default=None)
    remaining_refresh_price_interval_push_out: int | None = field(
        "remainingRefreshPriceIntervalPushOut", INTEGER, default=None
    )
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
