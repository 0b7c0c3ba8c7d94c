"""PricingModelInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .pricing_model_type import PricingModelType
    from .quantity_range_input import QuantityRangeInput, QuantityRangeInputFields


@model
class PricingModelInput(Input):
    """How the price follows from the quantity."""

    pricing_model_type: PricingModelType | str | None | Unset = field(
        "pricingModelType", Choice("PricingModelType"), default=UNSET
    )
    quantity_ranges: Sequence[QuantityRangeInput | QuantityRangeInputFields] | None | Unset = field(
        "quantityRanges", Array(Object("QuantityRangeInput")), default=UNSET
    )
    """From zero to infinity, without gaps."""


class PricingModelInputFields(TypedDict, total=False):
    """The fields of `PricingModelInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    pricing_model_type: PricingModelType | str | None | Unset
    quantity_ranges: Sequence[QuantityRangeInput | QuantityRangeInputFields] | None | Unset
