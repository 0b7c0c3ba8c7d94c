"""SubscriptionProductPriceRange. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import NUMBER
from ..model import Answer, field, model


@model
class SubscriptionProductPriceRange(Answer):
    """A price for a range of quantities."""

    min_: Decimal | None = field("min", NUMBER, default=None)
    max_: Decimal | None = field("max", NUMBER, default=None)
    """Null is infinity."""
    price: Decimal | None = field("price", NUMBER, default=None)
    """Purchases call it amount."""
