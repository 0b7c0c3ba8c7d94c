"""PurchaseDiscount. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .purchase_discount_type import PurchaseDiscountType


@model
class PurchaseDiscount(Answer):
    """A one-time discount on a purchase."""

    id: int = field("id", INTEGER)
    """Fusebill id of the discount."""
    purchase_id: int | None = field("purchaseId", INTEGER, default=None)
    """Fusebill id of the purchase."""
    discount_type: PurchaseDiscountType | None = field("discountType", Choice("PurchaseDiscountType"), default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Percent, money or money for each unit, by discountType."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
