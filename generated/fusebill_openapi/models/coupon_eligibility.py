"""CouponEligibility. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .object_reference import ObjectReference


@model
class CouponEligibility(Answer):
    """A time in which a coupon gives certain discounts."""

    start_date: datetime | None = field("startDate", TIMESTAMP, default=None)
    end_date: datetime | None = field("endDate", TIMESTAMP, default=None)
    discounts: list[ObjectReference] | None = field("discounts", Array(Object("ObjectReference")), default=None)
