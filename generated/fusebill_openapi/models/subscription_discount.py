"""SubscriptionDiscount. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .subscription_discount_type import SubscriptionDiscountType


@model
class SubscriptionDiscount(Answer):
    """A discount on a subscription product, on the recurring charge or on the setup fee."""

    discount_type: SubscriptionDiscountType | None = field(
        "discountType", Choice("SubscriptionDiscountType"), default=None
    )
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Percent (25 means 25 %) or money, as discountType says."""
    remaining_usages_until_start: int | None = field("remainingUsagesUntilStart", INTEGER, default=None)
    """Billing cycles before it applies."""
    remaining_usage: int | None = field("remainingUsage", INTEGER, default=None)
    """Billing cycles until it ends and is removed; null is forever."""
