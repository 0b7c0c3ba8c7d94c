"""PurchaseEarningSchedule. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Answer, field, model


@model
class PurchaseEarningSchedule(Answer):
    """One step of a schedule by which a purchase is earned. Known from the generated help page only."""

    scheduled_type: str | None = field("scheduledType", TEXT, default=None)
    """Its values were not seen."""
    scheduled_interval: str | None = field("scheduledInterval", TEXT, default=None)
    """Its values were not seen."""
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    scheduled_amount: Decimal | None = field("scheduledAmount", NUMBER, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Seen where a purchase is updated only."""
