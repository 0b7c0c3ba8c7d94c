"""OrderToCashCyclePricingInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .pricing_model_input import PricingModelInput, PricingModelInputFields


@model
class OrderToCashCyclePricingInput(Input):
    """New pricing for one frequency."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Id of the order-to-cash cycle."""
    pricing_model: PricingModelInput | PricingModelInputFields | None | Unset = field(
        "pricingModel", Object("PricingModelInput"), default=UNSET
    )


class OrderToCashCyclePricingInputFields(TypedDict, total=False):
    """The fields of `OrderToCashCyclePricingInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    pricing_model: PricingModelInput | PricingModelInputFields | None | Unset
