"""ProductOrderToCashCycle. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .earning_interval import EarningInterval
    from .earning_timing_interval import EarningTimingInterval
    from .earning_timing_type import EarningTimingType
    from .pricing_model import PricingModel


@model
class ProductOrderToCashCycle(Answer):
    """How a product that is bought on its own is priced and earned. Not seen to its end."""

    earning_interval: EarningInterval | None = field("earningInterval", Choice("EarningInterval"), default=None)
    earning_number_of_intervals: int | None = field("earningNumberOfIntervals", INTEGER, default=None)
    earning_timing_interval: EarningTimingInterval | None = field(
        "earningTimingInterval", Choice("EarningTimingInterval"), default=None
    )
    earning_timing_type: EarningTimingType | None = field(
        "earningTimingType", Choice("EarningTimingType"), default=None
    )
    pricing_model: PricingModel | None = field("pricingModel", Object("PricingModel"), default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Inferred from plan products; not seen."""
    uri: str | None = field("uri", TEXT, default=None)
    """Inferred from plan products; not seen."""
