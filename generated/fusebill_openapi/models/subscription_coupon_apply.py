"""SubscriptionCouponApply. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, Array
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionCouponApply(Input):
    """Coupons to apply to a subscription; either couponCode or couponCodes is required."""

    subscription_id: int = field("subscriptionId", INTEGER)
    """Fusebill id of the subscription."""
    coupon_code: str | None | Unset = field("couponCode", TEXT, default=UNSET)
    """Required unless couponCodes is sent."""
    coupon_codes: Sequence[str] | None | Unset = field("couponCodes", Array(TEXT), default=UNSET)
    """Several codes. Required unless couponCode is sent."""
    skip_coupon_validation: bool | None | Unset = field("skipCouponValidation", BOOLEAN, default=UNSET)
    """On the generated help page only."""


class SubscriptionCouponApplyFields(TypedDict, total=False):
    """The fields of `SubscriptionCouponApply`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_id: Required[int]
    coupon_code: str | None | Unset
    coupon_codes: Sequence[str] | None | Unset
    skip_coupon_validation: bool | None | Unset
