"""PlanProductPricingInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .order_to_cash_cycle_pricing_input import OrderToCashCyclePricingInput, OrderToCashCyclePricingInputFields


@model
class PlanProductPricingInput(Input):
    """New pricing for one plan product."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Fusebill id of the plan product."""
    order_to_cash_cycles: Sequence[OrderToCashCyclePricingInput | OrderToCashCyclePricingInputFields] | None | Unset = (
        field("orderToCashCycles", Array(Object("OrderToCashCyclePricingInput")), default=UNSET)
    )
    """The cycles to overwrite; one exists for each frequency of the plan."""


class PlanProductPricingInputFields(TypedDict, total=False):
    """The fields of `PlanProductPricingInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    order_to_cash_cycles: Sequence[OrderToCashCyclePricingInput | OrderToCashCyclePricingInputFields] | None | Unset
