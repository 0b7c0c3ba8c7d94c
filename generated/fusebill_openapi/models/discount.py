"""Discount. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .catalog_status import CatalogStatus
    from .discount_frequency_override import DiscountFrequencyOverride
    from .discount_type import DiscountType


@model
class Discount(Answer):
    """A discount of the catalog; coupons give it to the products of subscriptions and to purchases."""

    id: int = field("id", INTEGER)
    """Fusebill id of the discount."""
    name: str | None = field("name", Text(255), default=None)
    description: str | None = field("description", Text(500), default=None)
    code: str | None = field("code", Text(255), default=None)
    """Unique, in a scope that is not stated."""
    discount_type: DiscountType | None = field("discountType", Choice("DiscountType"), default=None)
    remaining_usages_until_start: int | None = field("remainingUsagesUntilStart", INTEGER, default=None)
    """Charges that pass before the discount begins."""
    remaining_usage: int | None = field("remainingUsage", INTEGER, default=None)
    """How often it is given once it has begun; null for ever."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Money, or percent under Percentage."""
    status: CatalogStatus | None = field("status", Choice("CatalogStatus"), default=None)
    """Whether it can be used."""
    frequency_overrides: list[DiscountFrequencyOverride] | None = field(
        "frequencyOverrides", Array(Object("DiscountFrequencyOverride")), default=None
    )
    """Values that apply instead to subscriptions of certain frequencies."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
