"""PurchaseEarningSettings. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .earning_timing_interval import EarningTimingInterval
    from .earning_timing_type import EarningTimingType
    from .purchase_earning_interval import PurchaseEarningInterval
    from .purchase_earning_schedule import PurchaseEarningSchedule


@model
class PurchaseEarningSettings(Answer):
    """How the revenue of a purchase is earned."""

    earning_interval: PurchaseEarningInterval | None = field(
        "earningInterval", Choice("PurchaseEarningInterval"), default=None
    )
    """Unit of a custom earning period."""
    earning_number_of_intervals: int | None = field("earningNumberOfIntervals", INTEGER, default=None)
    """Length of a custom earning period, in earningInterval."""
    earning_timing_interval: EarningTimingInterval | None = field(
        "earningTimingInterval", Choice("EarningTimingInterval"), default=None
    )
    """How the period is divided; EarnImmediately and DoesNotEarn do without one."""
    earning_timing_type: EarningTimingType | None = field(
        "earningTimingType", Choice("EarningTimingType"), default=None
    )
    """When within an interval. The values are those of the filters of purchases."""
    earning_schedules: list[PurchaseEarningSchedule] | None = field(
        "earningSchedules", Array(Object("PurchaseEarningSchedule")), default=None
    )
    """Named by the generated help page only."""
