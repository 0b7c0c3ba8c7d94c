"""PlanOrderToCashCycle. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, INTEGER, TEXT, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .charge_model import ChargeModel
    from .custom_field_default import CustomFieldDefault
    from .custom_service_date_interval import CustomServiceDateInterval
    from .custom_service_date_projection import CustomServiceDateProjection
    from .earning_interval import EarningInterval
    from .earning_timing_interval import EarningTimingInterval
    from .earning_timing_type import EarningTimingType
    from .interval import Interval
    from .pricing_model import PricingModel


@model
class PlanOrderToCashCycle(Answer):
    """How a plan product is charged, priced and earned in one frequency of the plan."""

    plan_frequency_id: int | None = field("planFrequencyId", INTEGER, default=None)
    """Fusebill id of the frequency."""
    plan_product_id: int | None = field("planProductId", INTEGER, default=None)
    """Fusebill id of the plan product."""
    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    interval: Interval | None = field("interval", Choice("Interval"), default=None)
    charge_models: list[ChargeModel] | None = field("chargeModels", Array(Object("ChargeModel")), default=None)
    custom_fields: list[CustomFieldDefault] | None = field(
        "customFields", Array(Object("CustomFieldDefault")), default=None
    )
    """Known from an old client of the vendor only; left out when there are none."""
    remaining_interval: int | None = field("remainingInterval", INTEGER, default=None)
    group_quantity_change_charges: bool | None = field("groupQuantityChangeCharges", BOOLEAN, default=None)
    plan_product_price_uplifts: list[JSON] | None = field("planProductPriceUplifts", Array(ANY), default=None)
    """Null in every sample."""
    custom_service_date_number_of_intervals: int | None = field(
        "customServiceDateNumberOfIntervals", INTEGER, default=None
    )
    """1 in samples."""
    custom_service_date_interval: CustomServiceDateInterval | None = field(
        "customServiceDateInterval", Choice("CustomServiceDateInterval"), default=None
    )
    custom_service_date_projection: CustomServiceDateProjection | None = field(
        "customServiceDateProjection", Choice("CustomServiceDateProjection"), default=None
    )
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
    """Fusebill id; inside a subscription the id of the subscription's product."""
    uri: str | None = field("uri", TEXT, default=None)
    """Null in samples."""
