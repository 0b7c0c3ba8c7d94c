"""PurchaseDiscountCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, Choice
from ..model import Input, field, model

if TYPE_CHECKING:
    from .purchase_discount_type import PurchaseDiscountType


@model
class PurchaseDiscountCreate(Input):
    """A discount to add to a draft purchase."""

    purchase_id: int = field("purchaseId", INTEGER)
    """Fusebill id of the draft purchase."""
    discount_type: PurchaseDiscountType | str = field("discountType", Choice("PurchaseDiscountType"))
    amount: Decimal | int | str = field("amount", NUMBER)
    """Percent, money or money for each unit, by discountType."""


class PurchaseDiscountCreateFields(TypedDict, total=False):
    """The fields of `PurchaseDiscountCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    purchase_id: Required[int]
    discount_type: Required[PurchaseDiscountType | str]
    amount: Required[Decimal | int | str]
