"""SubscriptionSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .subscription_status import SubscriptionStatus


@model
class SubscriptionSummary(Answer):
    """A subscription in short form."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    plan_id: int | None = field("planId", INTEGER, default=None)
    """Fusebill id of the plan. Not in the older sample."""
    plan_code: str | None = field("planCode", TEXT, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    interval: BillingInterval | None = field("interval", Choice("BillingInterval"), default=None)
    number_of_interval: int | None = field("numberOfInterval", INTEGER, default=None)
    """Singular, unlike elsewhere."""
    subscription_status: SubscriptionStatus | None = field(
        "subscriptionStatus", Choice("SubscriptionStatus"), default=None
    )
    monthly_recurring_revenue: Decimal | None = field("monthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, before discounts."""
    net_monthly_recurring_revenue: Decimal | None = field("netMonthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, after discounts."""
    last_billing_date: datetime | None = field("lastBillingDate", TIMESTAMP, default=None)
    next_billing_date: datetime | None = field("nextBillingDate", TIMESTAMP, default=None)
    expiry_date: datetime | None = field("expiryDate", TIMESTAMP, default=None)
    scheduled_activation_timestamp: datetime | None = field("scheduledActivationTimestamp", TIMESTAMP, default=None)
    cancellation_timestamp: datetime | None = field("cancellationTimestamp", TIMESTAMP, default=None)
    suspended_timestamp: datetime | None = field("suspendedTimestamp", TIMESTAMP, default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    activated_timestamp: datetime | None = field("activatedTimestamp", TIMESTAMP, default=None)
    provisioned_timestamp: datetime | None = field("provisionedTimestamp", TIMESTAMP, default=None)
    next_period_start_date: datetime | None = field("nextPeriodStartDate", TIMESTAMP, default=None)
    contract_start_timestamp: datetime | None = field("contractStartTimestamp", TIMESTAMP, default=None)
    contract_end_timestamp: datetime | None = field("contractEndTimestamp", TIMESTAMP, default=None)
    remaining_interval: int | None = field("remainingInterval", INTEGER, default=None)
    """Billing intervals until it expires; null renews forever."""
    migration_date: datetime | None = field("migrationDate", TIMESTAMP, default=None)
    """On the generated help page only."""
    scheduled_migration_date: datetime | None = field("scheduledMigrationDate", TIMESTAMP, default=None)
    """On the generated help page only."""
    can_migrate: bool | None = field("canMigrate", BOOLEAN, default=None)
    """On the generated help page only."""
    customer_first_name: str | None = field("customerFirstName", TEXT, default=None)
    """On the generated help page only."""
    customer_last_name: str | None = field("customerLastName", TEXT, default=None)
    """On the generated help page only."""
    customer_reference: str | None = field("customerReference", TEXT, default=None)
    """On the generated help page only; a public client reads it as an integer."""
    company_name: str | None = field("companyName", TEXT, default=None)
    """On the generated help page only."""
    customer_parent_id: int | None = field("customerParentId", INTEGER, default=None)
    """On the generated help page only."""
    currency: str | None = field("currency", TEXT, default=None)
    """On the generated help page only."""
    invoice_owner: str | None = field("invoiceOwner", TEXT, default=None)
    """On the generated help page only; values not shown."""
    invoice_owner_id: int | None = field("invoiceOwnerId", INTEGER, default=None)
    """On the generated help page only."""
    geotab_device_plan_id: int | None = field("geotabDevicePlanId", INTEGER, default=None)
    """Known from a public client."""
    geotab_device_plan_name: str | None = field("geotabDevicePlanName", TEXT, default=None)
    """Known from a public client."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
