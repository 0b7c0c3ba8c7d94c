"""PurchaseDiscountInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from ..kinds import NUMBER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .purchase_discount_type import PurchaseDiscountType


@model
class PurchaseDiscountInput(Input):
    """A discount to create together with a purchase. Known from the generated help page only."""

    discount_type: PurchaseDiscountType | str | None | Unset = field(
        "discountType", Choice("PurchaseDiscountType"), default=UNSET
    )
    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """Percent, money or money for each unit, by discountType."""


class PurchaseDiscountInputFields(TypedDict, total=False):
    """The fields of `PurchaseDiscountInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    discount_type: PurchaseDiscountType | str | None | Unset
    amount: Decimal | int | str | None | Unset
