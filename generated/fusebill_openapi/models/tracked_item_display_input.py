"""TrackedItemDisplayInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import BOOLEAN, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .tracked_item_display_format import TrackedItemDisplayFormat


@model
class TrackedItemDisplayInput(Input):
    """What invoices and statements are to show of tracked items."""

    tracked_item_display_format: TrackedItemDisplayFormat | str | None | Unset = field(
        "trackedItemDisplayFormat", Choice("TrackedItemDisplayFormat"), default=UNSET
    )
    show_tracked_item_name: bool | None | Unset = field("showTrackedItemName", BOOLEAN, default=UNSET)
    show_tracked_item_reference: bool | None | Unset = field("showTrackedItemReference", BOOLEAN, default=UNSET)
    show_tracked_item_description: bool | None | Unset = field("showTrackedItemDescription", BOOLEAN, default=UNSET)
    show_tracked_item_created_date: bool | None | Unset = field("showTrackedItemCreatedDate", BOOLEAN, default=UNSET)


class TrackedItemDisplayInputFields(TypedDict, total=False):
    """The fields of `TrackedItemDisplayInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    tracked_item_display_format: TrackedItemDisplayFormat | str | None | Unset
    show_tracked_item_name: bool | None | Unset
    show_tracked_item_reference: bool | None | Unset
    show_tracked_item_description: bool | None | Unset
    show_tracked_item_created_date: bool | None | Unset
