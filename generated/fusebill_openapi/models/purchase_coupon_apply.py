"""PurchaseCouponApply. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseCouponApply(Input):
    """A coupon to apply to a purchase."""

    purchase_id: int = field("purchaseId", INTEGER)
    """Fusebill id of the purchase."""
    coupon_code: str = field("couponCode", TEXT)
    """Code of the coupon."""
    skip_coupon_validation: bool | None | Unset = field("skipCouponValidation", BOOLEAN, default=UNSET)
    """Not explained. Named by the generated help page only."""


class PurchaseCouponApplyFields(TypedDict, total=False):
    """The fields of `PurchaseCouponApply`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    purchase_id: Required[int]
    coupon_code: Required[str]
    skip_coupon_validation: bool | None | Unset
