"""ChargeTier. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Answer, field, model


@model
class ChargeTier(Answer):
    """A tier of a Tiered price. No answer was shown; the properties are those of tiers in a patch."""

    label: str | None = field("label", TEXT, default=None)
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    unit_price: Decimal | None = field("unitPrice", NUMBER, default=None)
    sort_order: int | None = field("sortOrder", INTEGER, default=None)
