"""PurchaseOverridePriceRangeInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import NUMBER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseOverridePriceRangeInput(Input):
    """The price of a range of quantities, for one purchase."""

    min_: Decimal | int | str | None | Unset = field("min", NUMBER, default=UNSET)
    max_: Decimal | int | str | None | Unset = field("max", NUMBER, default=UNSET)
    """Null is infinity."""
    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """The price; overrides of subscriptions call it price."""


class PurchaseOverridePriceRangeInputFields(TypedDict, total=False):
    """The fields of `PurchaseOverridePriceRangeInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    min_: Decimal | int | str | None | Unset
    max_: Decimal | int | str | None | Unset
    amount: Decimal | int | str | None | Unset
