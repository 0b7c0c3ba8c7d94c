"""TrackedItemChange. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .tracked_item_operation import TrackedItemOperation


@model
class TrackedItemChange(Input):
    """One change of a tracked item. The generated sample skips numbers, so further fields are possible."""

    subscription_product_item_id: int | None | Unset = field("subscriptionProductItemId", INTEGER, default=UNSET)
    """Fusebill id of the tracked item; needed to update and to delete."""
    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    name: str | None | Unset = field("name", Text(100), default=UNSET)
    description: str | None | Unset = field("description", Text(255), default=UNSET)
    operation: TrackedItemOperation | str | None | Unset = field(
        "operation", Choice("TrackedItemOperation"), default=UNSET
    )
    """The prose of the page writes Operation."""


class TrackedItemChangeFields(TypedDict, total=False):
    """The fields of `TrackedItemChange`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_product_item_id: int | None | Unset
    reference: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    operation: TrackedItemOperation | str | None | Unset
