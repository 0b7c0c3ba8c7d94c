"""BillingPeriodPaymentScheduleInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import INTEGER, NUMBER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class BillingPeriodPaymentScheduleInput(Input):
    """An instalment of invoices of a billing period definition."""

    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """Not explained; presumably money."""
    days_due_after_term: int | None | Unset = field("daysDueAfterTerm", INTEGER, default=UNSET)
    """Days from posting to the due date."""


class BillingPeriodPaymentScheduleInputFields(TypedDict, total=False):
    """The fields of `BillingPeriodPaymentScheduleInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    amount: Decimal | int | str | None | Unset
    days_due_after_term: int | None | Unset
