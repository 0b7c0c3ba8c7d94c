"""SubscriptionProductPriceRangeInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import NUMBER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionProductPriceRangeInput(Input):
    """A price for a range of quantities."""

    min_: Decimal | int | str | None | Unset = field("min", NUMBER, default=UNSET)
    """In the sample it repeats the max of the range before."""
    max_: Decimal | int | str | None | Unset = field("max", NUMBER, default=UNSET)
    """Null is infinity."""
    price: Decimal | int | str | None | Unset = field("price", NUMBER, default=UNSET)
    """Purchases call it amount."""


class SubscriptionProductPriceRangeInputFields(TypedDict, total=False):
    """The fields of `SubscriptionProductPriceRangeInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    min_: Decimal | int | str | None | Unset
    max_: Decimal | int | str | None | Unset
    price: Decimal | int | str | None | Unset
