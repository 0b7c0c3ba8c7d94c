"""BillingPeriodDefinitionSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .billing_period_type import BillingPeriodType
    from .subscription import Subscription


@model
class BillingPeriodDefinitionSummary(Answer):
    """A billing period definition as lists show it."""

    id: int = field("id", INTEGER)
    """Fusebill id of the billing period definition."""
    interval: BillingInterval | None = field("interval", Choice("BillingInterval"), default=None)
    """Length of the period; a single definition calls it cycle."""
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    """Intervals in a period."""
    invoice_day: int | None = field("invoiceDay", INTEGER, default=None)
    invoice_weekday: str | None = field("invoiceWeekday", TEXT, default=None)
    """On the generated help page only; values not shown."""
    billing_period_type: BillingPeriodType | None = field(
        "billingPeriodType", Choice("BillingPeriodType"), default=None
    )
    invoice_month: int | None = field("invoiceMonth", INTEGER, default=None)
    most_recent_billing_period_start_date: datetime | None = field(
        "mostRecentBillingPeriodStartDate", TIMESTAMP, default=None
    )
    most_recent_billing_period_end_date: datetime | None = field(
        "mostRecentBillingPeriodEndDate", TIMESTAMP, default=None
    )
    next_recharge_date: datetime | None = field("nextRechargeDate", TIMESTAMP, default=None)
    number_of_billing_periods: int | None = field("numberOfBillingPeriods", INTEGER, default=None)
    number_of_subscriptions: int | None = field("numberOfSubscriptions", INTEGER, default=None)
    subscriptions: list[Subscription] | None = field("subscriptions", Array(Object("Subscription")), default=None)
    """Whole subscriptions here; a single definition has them in short form."""
    can_delete: bool | None = field("canDelete", BOOLEAN, default=None)
    invoice_in_advance: int | None = field("invoiceInAdvance", INTEGER, default=None)
    """Days by which invoices are made in advance."""
    po_number: str | None = field("poNumber", TEXT, default=None)
    """On the generated help page only."""
    name: str | None = field("name", TEXT, default=None)
    """On the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
