"""SubscriptionProductEarningSettings. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .earning_interval import EarningInterval
    from .earning_timing_interval import EarningTimingInterval
    from .earning_timing_type import EarningTimingType


@model
class SubscriptionProductEarningSettings(Answer):
    """When charges of a subscription product are earned. Samples show the last two fields only."""

    earning_interval: EarningInterval | None = field("earningInterval", Choice("EarningInterval"), default=None)
    earning_number_of_intervals: int | None = field("earningNumberOfIntervals", INTEGER, default=None)
    earning_timing_interval: EarningTimingInterval | None = field(
        "earningTimingInterval", Choice("EarningTimingInterval"), default=None
    )
    earning_timing_type: EarningTimingType | None = field(
        "earningTimingType", Choice("EarningTimingType"), default=None
    )
