"""CouponCodeInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CouponCodeInput(Input):
    """A code of a coupon."""

    code: str | None | Unset = field("code", TEXT, default=UNSET)
    remaining_usages: int | None | Unset = field("remainingUsages", INTEGER, default=UNSET)


class CouponCodeInputFields(TypedDict, total=False):
    """The fields of `CouponCodeInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    code: str | None | Unset
    remaining_usages: int | None | Unset
