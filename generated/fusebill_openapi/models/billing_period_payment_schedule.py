"""BillingPeriodPaymentSchedule. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER
from ..model import Answer, field, model


@model
class BillingPeriodPaymentSchedule(Answer):
    """An instalment of invoices of a billing period definition."""

    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Not explained; presumably money."""
    days_due_after_term: int | None = field("daysDueAfterTerm", INTEGER, default=None)
    """Days from posting to the due date."""
