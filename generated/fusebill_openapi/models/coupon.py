"""Coupon. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .coupon_code import CouponCode
    from .coupon_eligibility import CouponEligibility
    from .coupon_plan import CouponPlan
    from .coupon_status import CouponStatus
    from .object_reference import ObjectReference


@model
class Coupon(Answer):
    """A coupon: discounts for the products of certain plans, applied by a code."""

    id: int = field("id", INTEGER)
    """Fusebill id of the coupon."""
    discounts: list[ObjectReference] | None = field("discounts", Array(Object("ObjectReference")), default=None)
    """Discounts of the catalog."""
    eligibilities: list[CouponEligibility] | None = field(
        "eligibilities", Array(Object("CouponEligibility")), default=None
    )
    """The times in which discounts are given; they may not overlap. Empty when nothing is limited in time."""
    plans: list[CouponPlan] | None = field("plans", Array(Object("CouponPlan")), default=None)
    """Which plans, and which of their products, the coupon is for."""
    name: str | None = field("name", Text(255), default=None)
    description: str | None = field("description", Text(500), default=None)
    """At most 255 characters by the page of the object, 500 by that of the update."""
    eligibility_start_date: datetime | None = field("eligibilityStartDate", TIMESTAMP, default=None)
    """Beginning of the earliest time."""
    eligibility_end_date: datetime | None = field("eligibilityEndDate", TIMESTAMP, default=None)
    """End of the latest time."""
    status: CouponStatus | None = field("status", Choice("CouponStatus"), default=None)
    apply_to_all_plans: bool | None = field("applyToAllPlans", BOOLEAN, default=None)
    """True for every frequency of every plan."""
    coupon_codes: list[CouponCode] | None = field("couponCodes", Array(Object("CouponCode")), default=None)
    one_time_use: bool | None = field("oneTimeUse", BOOLEAN, default=None)
    """On the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
