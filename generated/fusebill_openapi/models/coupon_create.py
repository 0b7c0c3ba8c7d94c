"""CouponCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, Array, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .coupon_code_input import CouponCodeInput, CouponCodeInputFields
    from .coupon_eligibility_input import CouponEligibilityInput, CouponEligibilityInputFields
    from .coupon_plan_input import CouponPlanInput, CouponPlanInputFields


@model
class CouponCreate(Input):
    """A coupon to create. What is required is not known."""

    name: str | None | Unset = field("name", Text(255), default=UNSET)
    description: str | None | Unset = field("description", Text(500), default=UNSET)
    """At most 255 characters by the page of the object, 500 by that of the update."""
    apply_to_all_plans: bool | None | Unset = field("applyToAllPlans", BOOLEAN, default=UNSET)
    """True for every frequency of every plan."""
    coupon_codes: Sequence[CouponCodeInput | CouponCodeInputFields] | None | Unset = field(
        "couponCodes", Array(Object("CouponCodeInput")), default=UNSET
    )
    discounts: Sequence[JSON] | None | Unset = field("discounts", Array(ANY), default=UNSET)
    """Discounts of the catalog."""
    plans: Sequence[CouponPlanInput | CouponPlanInputFields] | None | Unset = field(
        "plans", Array(Object("CouponPlanInput")), default=UNSET
    )
    eligibilities: Sequence[CouponEligibilityInput | CouponEligibilityInputFields] | None | Unset = field(
        "eligibilities", Array(Object("CouponEligibilityInput")), default=UNSET
    )
    one_time_use: bool | None | Unset = field("oneTimeUse", BOOLEAN, default=UNSET)


class CouponCreateFields(TypedDict, total=False):
    """The fields of `CouponCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    name: str | None | Unset
    description: str | None | Unset
    apply_to_all_plans: bool | None | Unset
    coupon_codes: Sequence[CouponCodeInput | CouponCodeInputFields] | None | Unset
    discounts: Sequence[JSON] | None | Unset
    plans: Sequence[CouponPlanInput | CouponPlanInputFields] | None | Unset
    eligibilities: Sequence[CouponEligibilityInput | CouponEligibilityInputFields] | None | Unset
    one_time_use: bool | None | Unset
