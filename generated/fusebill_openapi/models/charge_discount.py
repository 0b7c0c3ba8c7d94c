"""ChargeDiscount. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Answer, field, model


@model
class ChargeDiscount(Answer):
    """A discount on a posted charge. Only configuredDiscountAmount was visible; the other properties are those of
    discounts on draft charges."""

    configured_discount_amount: Decimal | None = field("configuredDiscountAmount", NUMBER, default=None)
    """Money or percent, depending on the type of the discount."""
    discount_type: str | None = field("discountType", TEXT, default=None)
    """Presumably Amount, AmountPerUnit or Percentage."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Money taken off."""
    description: str | None = field("description", TEXT, default=None)
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id."""
