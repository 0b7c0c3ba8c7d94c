"""PlanProductUpdatePricing. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model

if TYPE_CHECKING:
    from .plan_product_pricing_input import PlanProductPricingInput, PlanProductPricingInputFields


@model
class PlanProductUpdatePricing(Input):
    """New pricing for products of one plan."""

    plan_id: int = field("planId", INTEGER)
    """Fusebill id of the plan that all listed plan products belong to."""
    plan_products: Sequence[PlanProductPricingInput | PlanProductPricingInputFields] = field(
        "planProducts", Array(Object("PlanProductPricingInput"))
    )


class PlanProductUpdatePricingFields(TypedDict, total=False):
    """The fields of `PlanProductUpdatePricing`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    plan_id: Required[int]
    plan_products: Required[Sequence[PlanProductPricingInput | PlanProductPricingInputFields]]
