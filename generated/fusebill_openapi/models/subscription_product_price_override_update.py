"""SubscriptionProductPriceOverrideUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_pricing_model_type import SubscriptionPricingModelType
    from .subscription_product_price_range_input import (
        SubscriptionProductPriceRangeInput,
        SubscriptionProductPriceRangeInputFields,
    )


@model
class SubscriptionProductPriceOverrideUpdate(Input):
    """The prices of a subscription product as they are to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription product, not of the override."""
    charge_amount: Decimal | int | str | None | Unset = field("chargeAmount", NUMBER, default=UNSET)
    """Price of the topmost range; not negative."""
    price_ranges: (
        Sequence[SubscriptionProductPriceRangeInput | SubscriptionProductPriceRangeInputFields] | None | Unset
    ) = field("priceRanges", Array(Object("SubscriptionProductPriceRangeInput")), default=UNSET)
    pricing_model_type: SubscriptionPricingModelType | str | None | Unset = field(
        "pricingModelType", Choice("SubscriptionPricingModelType"), default=UNSET
    )


class SubscriptionProductPriceOverrideUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionProductPriceOverrideUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    charge_amount: Decimal | int | str | None | Unset
    price_ranges: Sequence[SubscriptionProductPriceRangeInput | SubscriptionProductPriceRangeInputFields] | None | Unset
    pricing_model_type: SubscriptionPricingModelType | str | None | Unset
