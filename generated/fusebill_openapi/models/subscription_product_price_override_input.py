"""SubscriptionProductPriceOverrideInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from ..kinds import NUMBER, Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_pricing_model_type import SubscriptionPricingModelType
    from .subscription_product_price_range_input import (
        SubscriptionProductPriceRangeInput,
        SubscriptionProductPriceRangeInputFields,
    )


@model
class SubscriptionProductPriceOverrideInput(Input):
    """Prices of a subscription product instead of the product's."""

    charge_amount: Decimal | int | str | None | Unset = field("chargeAmount", NUMBER, default=UNSET)
    """Price of the topmost range; not negative."""
    price_ranges: (
        Sequence[SubscriptionProductPriceRangeInput | SubscriptionProductPriceRangeInputFields] | None | Unset
    ) = field("priceRanges", Array(Object("SubscriptionProductPriceRangeInput")), default=UNSET)
    pricing_model_type: SubscriptionPricingModelType | str | None | Unset = field(
        "pricingModelType", Choice("SubscriptionPricingModelType"), default=UNSET
    )


class SubscriptionProductPriceOverrideInputFields(TypedDict, total=False):
    """The fields of `SubscriptionProductPriceOverrideInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    charge_amount: Decimal | int | str | None | Unset
    price_ranges: Sequence[SubscriptionProductPriceRangeInput | SubscriptionProductPriceRangeInputFields] | None | Unset
    pricing_model_type: SubscriptionPricingModelType | str | None | Unset
