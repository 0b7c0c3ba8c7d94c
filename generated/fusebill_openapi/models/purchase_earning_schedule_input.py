"""PurchaseEarningScheduleInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseEarningScheduleInput(Input):
    """One step of a schedule by which a purchase is to be earned. Known from the generated help page only."""

    scheduled_type: str | None | Unset = field("scheduledType", TEXT, default=UNSET)
    """Its values were not seen."""
    scheduled_interval: str | None | Unset = field("scheduledInterval", TEXT, default=UNSET)
    """Its values were not seen."""
    number_of_intervals: int | None | Unset = field("numberOfIntervals", INTEGER, default=UNSET)
    scheduled_amount: Decimal | int | str | None | Unset = field("scheduledAmount", NUMBER, default=UNSET)
    reference: str | None | Unset = field("reference", TEXT, default=UNSET)
    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Where a purchase is updated only."""


class PurchaseEarningScheduleInputFields(TypedDict, total=False):
    """The fields of `PurchaseEarningScheduleInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    scheduled_type: str | None | Unset
    scheduled_interval: str | None | Unset
    number_of_intervals: int | None | Unset
    scheduled_amount: Decimal | int | str | None | Unset
    reference: str | None | Unset
    id: int | None | Unset
