"""SubscriptionProductTrackedItems. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .tracked_item_change import TrackedItemChange, TrackedItemChangeFields


@model
class SubscriptionProductTrackedItems(Input):
    """Changes of the tracked items of one subscription product."""

    subscription_product_id: int | None | Unset = field("subscriptionProductId", INTEGER, default=UNSET)
    """Fusebill id of the subscription product."""
    subscription_product_items: Sequence[TrackedItemChange | TrackedItemChangeFields] | None | Unset = field(
        "subscriptionProductItems", Array(Object("TrackedItemChange")), default=UNSET
    )


class SubscriptionProductTrackedItemsFields(TypedDict, total=False):
    """The fields of `SubscriptionProductTrackedItems`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_product_id: int | None | Unset
    subscription_product_items: Sequence[TrackedItemChange | TrackedItemChangeFields] | None | Unset
