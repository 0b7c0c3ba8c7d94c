"""PaymentSchedule. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_status import InvoiceStatus


@model
class PaymentSchedule(Answer):
    """An instalment of a posted invoice. Seen in public clients only."""

    due_date_timestamp: datetime | None = field("dueDateTimestamp", TIMESTAMP, default=None)
    status: InvoiceStatus | None = field("status", Choice("InvoiceStatus"), default=None)
    """Presumably one of the statuses of invoices."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    outstanding_balance: Decimal | None = field("outstandingBalance", NUMBER, default=None)
    days_due_after_term: int | None = field("daysDueAfterTerm", INTEGER, default=None)
