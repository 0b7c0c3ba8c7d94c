"""CouponPlanInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ..kinds import BOOLEAN, INTEGER, Array
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CouponPlanInput(Input):
    """A plan that a coupon is for."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Fusebill id of the plan."""
    apply_to_all_products: bool | None | Unset = field("applyToAllProducts", BOOLEAN, default=UNSET)
    plan_products: Sequence[int] | None | Unset = field("planProducts", Array(INTEGER), default=UNSET)
    """Fusebill ids of plan products."""


class CouponPlanInputFields(TypedDict, total=False):
    """The fields of `CouponPlanInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    apply_to_all_products: bool | None | Unset
    plan_products: Sequence[int] | None | Unset
