"""SubscriptionDiscountInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, NUMBER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_discount_type import SubscriptionDiscountType


@model
class SubscriptionDiscountInput(Input):
    """A discount on a subscription product, on the recurring charge or on the setup fee."""

    discount_type: SubscriptionDiscountType | str | None | Unset = field(
        "discountType", Choice("SubscriptionDiscountType"), default=UNSET
    )
    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """Percent (25 means 25 %) or money, as discountType says."""
    remaining_usages_until_start: int | None | Unset = field("remainingUsagesUntilStart", INTEGER, default=UNSET)
    """Billing cycles before it applies."""
    remaining_usage: int | None | Unset = field("remainingUsage", INTEGER, default=UNSET)
    """Billing cycles until it ends and is removed; null is forever."""


class SubscriptionDiscountInputFields(TypedDict, total=False):
    """The fields of `SubscriptionDiscountInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    discount_type: SubscriptionDiscountType | str | None | Unset
    amount: Decimal | int | str | None | Unset
    remaining_usages_until_start: int | None | Unset
    remaining_usage: int | None | Unset
