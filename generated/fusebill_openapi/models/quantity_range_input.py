"""QuantityRangeInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from ..kinds import NUMBER, Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .price_input import PriceInput, PriceInputFields


@model
class QuantityRangeInput(Input):
    """A range of quantities with its prices."""

    min_: Decimal | int | str | None | Unset = field("min", NUMBER, default=UNSET)
    max_: Decimal | int | str | None | Unset = field("max", NUMBER, default=UNSET)
    """Null for no upper bound."""
    prices: Sequence[PriceInput | PriceInputFields] | None | Unset = field(
        "prices", Array(Object("PriceInput")), default=UNSET
    )
    """A price for each currency is required."""


class QuantityRangeInputFields(TypedDict, total=False):
    """The fields of `QuantityRangeInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    min_: Decimal | int | str | None | Unset
    max_: Decimal | int | str | None | Unset
    prices: Sequence[PriceInput | PriceInputFields] | None | Unset
