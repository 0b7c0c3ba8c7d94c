"""DraftPaymentScheduleCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Required, TypedDict

from ..kinds import INTEGER, NUMBER, TIMESTAMP
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class DraftPaymentScheduleCreate(Input):
    """An instalment of a draft invoice."""

    invoice_id: int = field("invoiceId", INTEGER)
    """Fusebill id of the draft invoice in spite of the name."""
    amount: Decimal | int | str = field("amount", NUMBER)
    days_due_after_term: int = field("daysDueAfterTerm", INTEGER)
    """Days from posting to the due date."""
    scheduled_due_date: datetime | date | None | Unset = field("scheduledDueDate", TIMESTAMP, default=UNSET)
    """Named by the generated help page only."""


class DraftPaymentScheduleCreateFields(TypedDict, total=False):
    """The fields of `DraftPaymentScheduleCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_id: Required[int]
    amount: Required[Decimal | int | str]
    days_due_after_term: Required[int]
    scheduled_due_date: datetime | date | None | Unset
