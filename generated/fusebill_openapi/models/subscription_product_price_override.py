"""SubscriptionProductPriceOverride. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .subscription_pricing_model_type import SubscriptionPricingModelType
    from .subscription_product_price_range import SubscriptionProductPriceRange


@model
class SubscriptionProductPriceOverride(Answer):
    """Prices of a subscription product instead of the product's."""

    charge_amount: Decimal | None = field("chargeAmount", NUMBER, default=None)
    """Price of the topmost range; not negative. The only field that the older pages know."""
    price_ranges: list[SubscriptionProductPriceRange] | None = field(
        "priceRanges", Array(Object("SubscriptionProductPriceRange")), default=None
    )
    pricing_model_type: SubscriptionPricingModelType | None = field(
        "pricingModelType", Choice("SubscriptionPricingModelType"), default=None
    )
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the subscription product; read-only."""
