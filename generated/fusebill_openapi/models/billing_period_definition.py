"""BillingPeriodDefinition. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .billing_period_payment_schedule import BillingPeriodPaymentSchedule
    from .billing_period_type import BillingPeriodType
    from .subscription_summary_result_list import SubscriptionSummaryResultList
    from .term import Term


@model
class BillingPeriodDefinition(Answer):
    """When a customer's billing periods of one length begin, and how their invoices are handled."""

    id: int = field("id", INTEGER)
    """Fusebill id of the billing period definition."""
    current_billing_period_start_date: datetime | None = field("currentBillingPeriodStartDate", TIMESTAMP, default=None)
    current_billing_period_end_date: datetime | None = field("currentBillingPeriodEndDate", TIMESTAMP, default=None)
    next_recharge_date: datetime | None = field("nextRechargeDate", TIMESTAMP, default=None)
    invoice_day: int | None = field("invoiceDay", INTEGER, default=None)
    invoice_weekday: str | None = field("invoiceWeekday", TEXT, default=None)
    """On the generated help page only; values not shown."""
    invoice_month: int | None = field("invoiceMonth", INTEGER, default=None)
    """Mostly for yearly cycles; on a monthly cycle it moves the recharge to that day and month."""
    cycle: BillingInterval | None = field("cycle", Choice("BillingInterval"), default=None)
    """Length of the period; requests and lists call it interval."""
    billing_period_type: BillingPeriodType | None = field(
        "billingPeriodType", Choice("BillingPeriodType"), default=None
    )
    created_date: datetime | None = field("createdDate", TIMESTAMP, default=None)
    """Read-only."""
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    """Intervals in a period."""
    number_of_billing_periods: int | None = field("numberOfBillingPeriods", INTEGER, default=None)
    """Open, closed and projected periods; 0 in a sample."""
    invoice_in_advance: int | None = field("invoiceInAdvance", INTEGER, default=None)
    """Days by which invoices are made in advance."""
    manually_created: bool | None = field("manuallyCreated", BOOLEAN, default=None)
    """True when made explicitly, false when made along with a subscription."""
    payment_method_id: int | None = field("paymentMethodId", INTEGER, default=None)
    """Null is the customer's default payment method."""
    auto_collect: bool | None = field("autoCollect", BOOLEAN, default=None)
    """Null follows the customer."""
    auto_post: bool | None = field("autoPost", BOOLEAN, default=None)
    """Null follows the customer."""
    term: Term | None = field("term", Choice("Term"), default=None)
    """An empty string follows the customer."""
    po_number: str | None = field("poNumber", Text(255), default=None)
    """An empty string follows the customer."""
    subscriptions: SubscriptionSummaryResultList | None = field(
        "subscriptions", Object("SubscriptionSummaryResultList"), default=None
    )
    """The subscriptions that belong to it, with their paging data. From the generated help page; the sample breaks off
    here."""
    payment_schedules: list[BillingPeriodPaymentSchedule] | None = field(
        "paymentSchedules", Array(Object("BillingPeriodPaymentSchedule")), default=None
    )
    """On the generated help page only."""
    quick_books_location_id: int | None = field("quickBooksLocationId", INTEGER, default=None)
    """On the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
