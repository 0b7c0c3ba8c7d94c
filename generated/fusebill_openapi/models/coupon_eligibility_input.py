"""CouponEligibilityInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TypedDict

from ..kinds import INTEGER, TIMESTAMP, Array
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CouponEligibilityInput(Input):
    """A time in which a coupon gives certain discounts."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """When a coupon is updated only."""
    start_date: datetime | date | None | Unset = field("startDate", TIMESTAMP, default=UNSET)
    end_date: datetime | date | None | Unset = field("endDate", TIMESTAMP, default=UNSET)
    discounts: Sequence[int] | None | Unset = field("discounts", Array(INTEGER), default=UNSET)
    """Fusebill ids of discounts."""


class CouponEligibilityInputFields(TypedDict, total=False):
    """The fields of `CouponEligibilityInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    start_date: datetime | date | None | Unset
    end_date: datetime | date | None | Unset
    discounts: Sequence[int] | None | Unset
