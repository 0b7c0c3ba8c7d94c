"""DraftDiscount. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP
from ..model import Answer, field, model


@model
class DraftDiscount(Answer):
    """A discount on a draft charge."""

    draft_charge_id: int | None = field("draftChargeId", INTEGER, default=None)
    configured_discount_amount: Decimal | None = field("configuredDiscountAmount", NUMBER, default=None)
    """Money or percent, as configured."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Money taken off."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    discount_type: str | None = field("discountType", TEXT, default=None)
    """Presumably Amount, AmountPerUnit or Percentage."""
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    description: str | None = field("description", TEXT, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
