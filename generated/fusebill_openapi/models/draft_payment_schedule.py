"""DraftPaymentSchedule. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TIMESTAMP
from ..model import Answer, field, model


@model
class DraftPaymentSchedule(Answer):
    """An instalment of a draft invoice. No answer was shown; the properties are those of creating one."""

    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    """Fusebill id of the draft invoice."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    days_due_after_term: int | None = field("daysDueAfterTerm", INTEGER, default=None)
    """Days from posting to the due date."""
    scheduled_due_date: datetime | None = field("scheduledDueDate", TIMESTAMP, default=None)
