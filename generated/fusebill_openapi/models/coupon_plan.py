"""CouponPlan. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .coupon_plan_product import CouponPlanProduct


@model
class CouponPlan(Answer):
    """A plan that a coupon is for."""

    apply_to_all_products: bool | None = field("applyToAllProducts", BOOLEAN, default=None)
    plan_products: list[CouponPlanProduct] | None = field(
        "planProducts", Array(Object("CouponPlanProduct")), default=None
    )
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the plan."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the plan."""
