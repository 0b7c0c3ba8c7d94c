"""PurchaseEarningSettingsInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .earning_timing_interval import EarningTimingInterval
    from .earning_timing_type import EarningTimingType
    from .purchase_earning_interval import PurchaseEarningInterval
    from .purchase_earning_schedule_input import PurchaseEarningScheduleInput, PurchaseEarningScheduleInputFields


@model
class PurchaseEarningSettingsInput(Input):
    """How the revenue of a purchase is to be earned."""

    earning_interval: PurchaseEarningInterval | str | None | Unset = field(
        "earningInterval", Choice("PurchaseEarningInterval"), default=UNSET
    )
    """Unit of a custom earning period."""
    earning_number_of_intervals: int | None | Unset = field("earningNumberOfIntervals", INTEGER, default=UNSET)
    """Length of a custom earning period, in earningInterval."""
    earning_timing_interval: EarningTimingInterval | str | None | Unset = field(
        "earningTimingInterval", Choice("EarningTimingInterval"), default=UNSET
    )
    """How the period is divided; EarnImmediately and DoesNotEarn do without one."""
    earning_timing_type: EarningTimingType | str | None | Unset = field(
        "earningTimingType", Choice("EarningTimingType"), default=UNSET
    )
    """When within an interval. The values are those of the filters of purchases."""
    earning_schedules: Sequence[PurchaseEarningScheduleInput | PurchaseEarningScheduleInputFields] | None | Unset = (
        field("earningSchedules", Array(Object("PurchaseEarningScheduleInput")), default=UNSET)
    )
    """Named by the generated help page only."""


class PurchaseEarningSettingsInputFields(TypedDict, total=False):
    """The fields of `PurchaseEarningSettingsInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    earning_interval: PurchaseEarningInterval | str | None | Unset
    earning_number_of_intervals: int | None | Unset
    earning_timing_interval: EarningTimingInterval | str | None | Unset
    earning_timing_type: EarningTimingType | str | None | Unset
    earning_schedules: Sequence[PurchaseEarningScheduleInput | PurchaseEarningScheduleInputFields] | None | Unset
