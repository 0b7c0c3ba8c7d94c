"""PriceInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import NUMBER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PriceInput(Input):
    """A price in one currency. The table breaks off after amount, inside a name that begins with co; the other
    properties are taken from the prices of answers and are not verified here."""

    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """The minimum charge under Formula pricing."""
    condition_amount: Decimal | int | str | None | Unset = field("conditionAmount", NUMBER, default=UNSET)
    """Not verified; known from the prices of plans."""
    variable_amount: Decimal | int | str | None | Unset = field("variableAmount", NUMBER, default=UNSET)
    """Not verified; known from the prices of plans."""
    currency: str | None | Unset = field("currency", TEXT, default=UNSET)
    """Three-letter ISO code; on every price that was read."""


class PriceInputFields(TypedDict, total=False):
    """The fields of `PriceInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    amount: Decimal | int | str | None | Unset
    condition_amount: Decimal | int | str | None | Unset
    variable_amount: Decimal | int | str | None | Unset
    currency: str | None | Unset
