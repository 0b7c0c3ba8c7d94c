"""SubscriptionOverrideInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypedDict

from ..jsontext import JSON
from ..kinds import ANY, NUMBER, TEXT, Array, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionOverrideInput(Input):
    """What a subscription is to have of its own instead of the plan's."""

    name: str | None | Unset = field("name", Text(100), default=UNSET)
    """Replaces the name of the plan on invoices."""
    description: str | None | Unset = field("description", Text(500), default=UNSET)
    """Replaces the description of the plan on invoices."""
    charge: Decimal | int | str | None | Unset = field("charge", NUMBER, default=UNSET)
    """Replaces the recurring charge of the plan; products bill as before."""
    charge_price_ranges: Sequence[JSON] | None | Unset = field("chargePriceRanges", Array(ANY), default=UNSET)
    """Not explained."""
    charge_pricing_model_type: str | None | Unset = field("chargePricingModelType", TEXT, default=UNSET)
    """Not explained."""
    setup_fee: Decimal | int | str | None | Unset = field("setupFee", NUMBER, default=UNSET)
    """Replaces the setup fee of the plan, charged at activation."""
    setup_fee_price_ranges: Sequence[JSON] | None | Unset = field("setupFeePriceRanges", Array(ANY), default=UNSET)
    """Not explained."""
    setup_fee_pricing_model_type: str | None | Unset = field("setupFeePricingModelType", TEXT, default=UNSET)
    """Not explained."""


class SubscriptionOverrideInputFields(TypedDict, total=False):
    """The fields of `SubscriptionOverrideInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    name: str | None | Unset
    description: str | None | Unset
    charge: Decimal | int | str | None | Unset
    charge_price_ranges: Sequence[JSON] | None | Unset
    charge_pricing_model_type: str | None | Unset
    setup_fee: Decimal | int | str | None | Unset
    setup_fee_price_ranges: Sequence[JSON] | None | Unset
    setup_fee_pricing_model_type: str | None | Unset
