"""PricingModel. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .pricing_model_type import PricingModelType
    from .quantity_range import QuantityRange


@model
class PricingModel(Answer):
    """How the price follows from the quantity."""

    pricing_model_type: PricingModelType | None = field("pricingModelType", Choice("PricingModelType"), default=None)
    quantity_ranges: list[QuantityRange] | None = field("quantityRanges", Array(Object("QuantityRange")), default=None)
    """Standard has one range, from 0 without an upper bound."""
    id: int | None = field("id", INTEGER, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Null in samples."""
