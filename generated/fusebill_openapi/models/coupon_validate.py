"""CouponValidate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CouponValidate(Input):
    """A coupon code and the plan that it is to fit."""

    plan_id: int = field("planId", INTEGER)
    """Fusebill id of the plan."""
    coupon_code: str = field("couponCode", TEXT)
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """Fusebill id of the customer; on the generated help page only."""


class CouponValidateFields(TypedDict, total=False):
    """The fields of `CouponValidate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    plan_id: Required[int]
    coupon_code: Required[str]
    customer_id: int | None | Unset
