"""PlanFrequency. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .interval import Interval
    from .plan_frequency_status import PlanFrequencyStatus
    from .plan_price import PlanPrice
    from .proration_granularity import ProrationGranularity


@model
class PlanFrequency(Answer):
    """A frequency of a plan, such as every three months. Its id, the planFrequencyId, is what creating a subscription
    takes."""

    id: int = field("id", INTEGER)
    """Fusebill id of the frequency."""
    plan_revision_id: int | None = field("planRevisionId", INTEGER, default=None)
    """Id of the revision of the plan; inside a subscription the id of that subscription."""
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    """Intervals in a billing period."""
    interval: Interval | None = field("interval", Choice("Interval"), default=None)
    number_of_subscriptions: int | None = field("numberOfSubscriptions", INTEGER, default=None)
    """Subscriptions made from it."""
    status: PlanFrequencyStatus | None = field("status", Choice("PlanFrequencyStatus"), default=None)
    setup_fees: list[PlanPrice] | None = field("setupFees", Array(Object("PlanPrice")), default=None)
    """At most one for each active currency."""
    charges: list[PlanPrice] | None = field("charges", Array(Object("PlanPrice")), default=None)
    """At most one for each active currency."""
    is_prorated: bool | None = field("isProrated", BOOLEAN, default=None)
    proration_granularity: ProrationGranularity | None = field(
        "prorationGranularity", Choice("ProrationGranularity"), default=None
    )
    """Null in every sample."""
    plan_frequency_unique_id: int | None = field("planFrequencyUniqueId", INTEGER, default=None)
    """Internal to the vendor."""
    remaining_interval: int | None = field("remainingInterval", INTEGER, default=None)
    """Billing periods before a subscription expires unless it says otherwise; null for no end."""
    invoice_in_advance: int | None = field("invoiceInAdvance", INTEGER, default=None)
    """Without type or explanation."""
    salesforce_id: str | None = field("salesforceId", TEXT, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Null in samples."""
