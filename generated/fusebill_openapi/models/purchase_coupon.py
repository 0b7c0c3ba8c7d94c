"""PurchaseCoupon. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class PurchaseCoupon(Answer):
    """A coupon on a purchase."""

    id: int = field("id", INTEGER)
    """Fusebill id of the coupon on the purchase."""
    purchase_id: int | None = field("purchaseId", INTEGER, default=None)
    """Fusebill id of the purchase."""
    coupon_code: str | None = field("couponCode", TEXT, default=None)
    """Code of the coupon."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
