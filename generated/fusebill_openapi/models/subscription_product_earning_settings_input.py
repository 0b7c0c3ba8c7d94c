"""SubscriptionProductEarningSettingsInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .earning_interval import EarningInterval
    from .earning_timing_interval import EarningTimingInterval
    from .earning_timing_type import EarningTimingType


@model
class SubscriptionProductEarningSettingsInput(Input):
    """When charges of a subscription product are to be earned."""

    earning_interval: EarningInterval | str | None | Unset = field(
        "earningInterval", Choice("EarningInterval"), default=UNSET
    )
    earning_number_of_intervals: int | None | Unset = field("earningNumberOfIntervals", INTEGER, default=UNSET)
    earning_timing_interval: EarningTimingInterval | str | None | Unset = field(
        "earningTimingInterval", Choice("EarningTimingInterval"), default=UNSET
    )
    earning_timing_type: EarningTimingType | str | None | Unset = field(
        "earningTimingType", Choice("EarningTimingType"), default=UNSET
    )


class SubscriptionProductEarningSettingsInputFields(TypedDict, total=False):
    """The fields of `SubscriptionProductEarningSettingsInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    earning_interval: EarningInterval | str | None | Unset
    earning_number_of_intervals: int | None | Unset
    earning_timing_interval: EarningTimingInterval | str | None | Unset
    earning_timing_type: EarningTimingType | str | None | Unset
