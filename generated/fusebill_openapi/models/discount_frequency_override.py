"""DiscountFrequencyOverride. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .discount_type import DiscountType
    from .interval import Interval


@model
class DiscountFrequencyOverride(Answer):
    """What a discount is on subscriptions of one frequency."""

    interval: Interval | None = field("interval", Choice("Interval"), default=None)
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    discount_type: DiscountType | None = field("discountType", Choice("DiscountType"), default=None)
    remaining_usages_until_start: int | None = field("remainingUsagesUntilStart", INTEGER, default=None)
    remaining_usage: int | None = field("remainingUsage", INTEGER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Money, or percent under Percentage."""
