"""SubscriptionOverride. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..jsontext import JSON
from ..kinds import ANY, INTEGER, NUMBER, TEXT, Array, Text
from ..model import Answer, field, model


@model
class SubscriptionOverride(Answer):
    """What a subscription has of its own instead of the plan's."""

    name: str | None = field("name", Text(100), default=None)
    """Replaces the name of the plan on invoices."""
    description: str | None = field("description", Text(500), default=None)
    """Replaces the description of the plan on invoices."""
    charge: Decimal | None = field("charge", NUMBER, default=None)
    """Replaces the recurring charge of the plan; products bill as before."""
    charge_price_ranges: list[JSON] | None = field("chargePriceRanges", Array(ANY), default=None)
    """Not explained."""
    charge_pricing_model_type: str | None = field("chargePricingModelType", TEXT, default=None)
    """Not explained."""
    setup_fee: Decimal | None = field("setupFee", NUMBER, default=None)
    """Replaces the setup fee of the plan, charged at activation."""
    setup_fee_price_ranges: list[JSON] | None = field("setupFeePriceRanges", Array(ANY), default=None)
    """Not explained."""
    setup_fee_pricing_model_type: str | None = field("setupFeePricingModelType", TEXT, default=None)
    """Not explained."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the subscription; read-only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the subscription; read-only."""
