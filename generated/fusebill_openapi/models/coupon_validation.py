"""CouponValidation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import BOOLEAN, TEXT
from ..model import Answer, field, model


@model
class CouponValidation(Answer):
    """Whether a coupon code fits a plan."""

    valid: bool | None = field("valid", BOOLEAN, default=None)
    reason: str | None = field("reason", TEXT, default=None)
