"""Subscription. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .coupon import Coupon
    from .custom_field import CustomField
    from .invoice_preview import InvoicePreview
    from .plan_frequency import PlanFrequency
    from .side_effects import SideEffects
    from .subscription_discount import SubscriptionDiscount
    from .subscription_override import SubscriptionOverride
    from .subscription_product import SubscriptionProduct
    from .subscription_status import SubscriptionStatus


@model
class Subscription(Answer):
    """A subscription: one frequency of a plan, as sold to a customer. It is a copy of the plan and keeps it even when
    the plan changes, unless autoApplyCatalogChanges is true. Tables capitalise some of the timestamps, samples do
    not."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer; read-only."""
    plan_frequency: PlanFrequency | None = field("planFrequency", Object("PlanFrequency"), default=None)
    """The frequency of the plan; read-only. Inside a subscription its planRevisionId is the subscription's id."""
    plan_code: str | None = field("planCode", TEXT, default=None)
    """Code of the plan; read-only."""
    plan_name: str | None = field("planName", TEXT, default=None)
    """Name of the plan; read-only. subscriptionOverride replaces it on invoices."""
    plan_description: str | None = field("planDescription", TEXT, default=None)
    """Description of the plan; read-only."""
    plan_reference: str | None = field("planReference", TEXT, default=None)
    """Reference of the plan; read-only and not on invoices."""
    status: SubscriptionStatus | None = field("status", Choice("SubscriptionStatus"), default=None)
    reference: str | None = field("reference", Text(255), default=None)
    """Free text. Not on invoices by the table of the object, the third line of the subscription's header on invoices
    by that of the creation."""
    subscription_override: SubscriptionOverride | None = field(
        "subscriptionOverride", Object("SubscriptionOverride"), default=None
    )
    has_posted_invoice: bool | None = field("hasPostedInvoice", BOOLEAN, default=None)
    """Whether an invoice was posted because of the subscription; read-only."""
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    """Read-only."""
    activated_timestamp: datetime | None = field("activatedTimestamp", TIMESTAMP, default=None)
    """Read-only."""
    provisioned_timestamp: datetime | None = field("provisionedTimestamp", TIMESTAMP, default=None)
    """Read-only."""
    next_period_start_date: datetime | None = field("nextPeriodStartDate", TIMESTAMP, default=None)
    """Start of the next billing period, normally when it bills next; read-only."""
    last_period_start_date: datetime | None = field("lastPeriodStartDate", TIMESTAMP, default=None)
    """Start of the previous billing period; read-only. Not in the older samples."""
    scheduled_activation_timestamp: datetime | None = field("scheduledActivationTimestamp", TIMESTAMP, default=None)
    """When it is activated automatically; needed for status Provisioning."""
    subscription_products: list[SubscriptionProduct] | None = field(
        "subscriptionProducts", Array(Object("SubscriptionProduct")), default=None
    )
    """The products of the subscription, included and excluded ones."""
    remaining_interval: int | None = field("remainingInterval", INTEGER, default=None)
    """Billing intervals until it expires; null renews forever."""
    remaining_interval_push_out: int | None = field("remainingIntervalPushOut", INTEGER, default=None)
    """Intervals that a renewal adds to remainingInterval."""
    open_subscription_period_end_date: datetime | None = field("openSubscriptionPeriodEndDate", TIMESTAMP, default=None)
    """End of the current billing period; often the same as nextPeriodStartDate."""
    charge_discount: SubscriptionDiscount | None = field("chargeDiscount", Object("SubscriptionDiscount"), default=None)
    """Legacy form of chargeDiscounts; null in every sample."""
    setup_fee_discount: SubscriptionDiscount | None = field(
        "setupFeeDiscount", Object("SubscriptionDiscount"), default=None
    )
    """Legacy form of setupFeeDiscounts; null in every sample."""
    charge_discounts: list[SubscriptionDiscount] | None = field(
        "chargeDiscounts", Array(Object("SubscriptionDiscount")), default=None
    )
    """Discounts on the recurring charge of the plan."""
    setup_fee_discounts: list[SubscriptionDiscount] | None = field(
        "setupFeeDiscounts", Array(Object("SubscriptionDiscount")), default=None
    )
    """Discounts on the setup fee of the plan."""
    custom_fields: list[CustomField] | None = field("customFields", Array(Object("CustomField")), default=None)
    """Null in the samples."""
    plan_auto_apply_changes: bool | None = field("planAutoApplyChanges", BOOLEAN, default=None)
    """Whether the plan usually pushes its changes to existing subscriptions; read-only."""
    auto_apply_catalog_changes: bool | None = field("autoApplyCatalogChanges", BOOLEAN, default=None)
    """Whether changes of the plan are pushed to this subscription."""
    monthly_recurring_revenue: Decimal | None = field("monthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, before discounts; read-only."""
    net_monthly_recurring_revenue: Decimal | None = field("netMonthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, after discounts; read-only."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Amount of the subscription; read-only."""
    contract_start_timestamp: datetime | None = field("contractStartTimestamp", TIMESTAMP, default=None)
    """Start of the contract."""
    contract_end_timestamp: datetime | None = field("contractEndTimestamp", TIMESTAMP, default=None)
    """End of the contract."""
    expired_timestamp: datetime | None = field("expiredTimestamp", TIMESTAMP, default=None)
    """When it expired; read-only."""
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    """Read-only. Not in the older samples."""
    coupons: list[Coupon] | None = field("coupons", Array(Object("Coupon")), default=None)
    """The coupons applied to it; empty in every sample."""
    invoice_day: int | None = field("invoiceDay", INTEGER, default=None)
    """Day of the month of the recharge; read-only."""
    invoice_month: int | None = field("invoiceMonth", INTEGER, default=None)
    """Month of the recharge of a yearly subscription; read-only."""
    can_migrate: bool | None = field("canMigrate", BOOLEAN, default=None)
    """Whether a relationship of a plan family leads away from the plan; read-only."""
    migration_date: datetime | None = field("migrationDate", TIMESTAMP, default=None)
    """When its status became Migrated."""
    scheduled_migration_date: datetime | None = field("scheduledMigrationDate", TIMESTAMP, default=None)
    """When a scheduled migration is going to happen."""
    subscription_has_recurring_end_of_period_charge: bool | None = field(
        "subscriptionHasRecurringEndOfPeriodCharge", BOOLEAN, default=None
    )
    next_recharge_date: datetime | None = field("nextRechargeDate", TIMESTAMP, default=None)
    invoice_in_advance: int | None = field("invoiceInAdvance", INTEGER, default=None)
    """Not described here; days on billing period definitions."""
    billing_period_definition_id: int | None = field("billingPeriodDefinitionId", INTEGER, default=None)
    """Fusebill id of its billing period definition."""
    salesforce_id: str | None = field("salesforceId", TEXT, default=None)
    """Without type and description in the table."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
    invoice_preview: InvoicePreview | None = field("invoicePreview", Object("InvoicePreview"), default=None)
    """The invoice that would result; with preview only."""
    side_effects: SideEffects | None = field("sideEffects", Object("SideEffects"), default=None)
    """What the call resulted in; with view=sideeffects only. The prose of the API pages writes sideeffects, the
    generated help pages of sibling calls sideEffects."""
