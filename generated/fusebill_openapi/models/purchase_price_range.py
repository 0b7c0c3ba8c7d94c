"""PurchasePriceRange. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import NUMBER
from ..model import Answer, field, model


@model
class PurchasePriceRange(Answer):
    """The price of a range of quantities."""

    min_: Decimal | None = field("min", NUMBER, default=None)
    max_: Decimal | None = field("max", NUMBER, default=None)
    """Null is infinity."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """The price."""
    condition_amount: Decimal | None = field("conditionAmount", NUMBER, default=None)
    """Null in the sample; its type is assumed."""
    variable_amount: Decimal | None = field("variableAmount", NUMBER, default=None)
    """Null in the sample; its type is assumed."""
