"""CouponPlanProduct. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class CouponPlanProduct(Answer):
    """A plan product that a coupon is for."""

    plan_product_id: int | None = field("planProductId", INTEGER, default=None)
    """Fusebill id of the plan product."""
    id: int | None = field("id", INTEGER, default=None)
    """Another id, not that of the plan product."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the plan product."""
