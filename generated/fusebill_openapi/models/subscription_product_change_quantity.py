"""SubscriptionProductChangeQuantity. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Required, TypedDict

from ..kinds import INTEGER, NUMBER
from ..model import Input, field, model


@model
class SubscriptionProductChangeQuantity(Input):
    """A change of the quantity of a subscription product."""

    subscription_product_id: int = field("subscriptionProductId", INTEGER)
    """Fusebill id of the subscription product."""
    delta_quantity: Decimal | int | str = field("deltaQuantity", NUMBER)
    """By how much the quantity rises, or falls if negative; 4 and -2 in the samples."""


class SubscriptionProductChangeQuantityFields(TypedDict, total=False):
    """The fields of `SubscriptionProductChangeQuantity`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_product_id: Required[int]
    delta_quantity: Required[Decimal | int | str]
