"""PurchaseDiscountUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .purchase_discount_type import PurchaseDiscountType


@model
class PurchaseDiscountUpdate(Input):
    """A discount of a draft purchase as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the discount. Not marked as required, yet nothing else names the discount."""
    discount_type: PurchaseDiscountType | str | None | Unset = field(
        "discountType", Choice("PurchaseDiscountType"), default=UNSET
    )
    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """Percent, money or money for each unit, by discountType."""


class PurchaseDiscountUpdateFields(TypedDict, total=False):
    """The fields of `PurchaseDiscountUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    discount_type: PurchaseDiscountType | str | None | Unset
    amount: Decimal | int | str | None | Unset
