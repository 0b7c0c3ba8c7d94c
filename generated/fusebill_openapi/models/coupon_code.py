"""CouponCode. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class CouponCode(Answer):
    """A code of a coupon."""

    code: str | None = field("code", TEXT, default=None)
    times_used: int | None = field("timesUsed", INTEGER, default=None)
    """Known from public client code only."""
    remaining_usages: int | None = field("remainingUsages", INTEGER, default=None)
