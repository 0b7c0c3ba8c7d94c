"""QuantityRange. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .price import Price


@model
class QuantityRange(Answer):
    """A range of quantities with its prices."""

    min_: Decimal | None = field("min", NUMBER, default=None)
    max_: Decimal | None = field("max", NUMBER, default=None)
    """Null for no upper bound."""
    prices: list[Price] | None = field("prices", Array(Object("Price")), default=None)
    """One for each currency."""
    id: int | None = field("id", INTEGER, default=None)
    """0 in samples."""
    uri: str | None = field("uri", TEXT, default=None)
    """Null in samples."""
