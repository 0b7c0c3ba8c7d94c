"""BillingStatementTrackedItemDisplayInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .tracked_item_display_format import TrackedItemDisplayFormat


@model
class BillingStatementTrackedItemDisplayInput(Input):
    """What the statement is to show of tracked items; the four flags are required once it is sent."""

    show_tracked_item_name: bool = field("showTrackedItemName", BOOLEAN)
    show_tracked_item_reference: bool = field("showTrackedItemReference", BOOLEAN)
    show_tracked_item_description: bool = field("showTrackedItemDescription", BOOLEAN)
    show_tracked_item_created_date: bool = field("showTrackedItemCreatedDate", BOOLEAN)
    tracked_item_display_format: TrackedItemDisplayFormat | str | None | Unset = field(
        "trackedItemDisplayFormat", Choice("TrackedItemDisplayFormat"), default=UNSET
    )


class BillingStatementTrackedItemDisplayInputFields(TypedDict, total=False):
    """The fields of `BillingStatementTrackedItemDisplayInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    show_tracked_item_name: Required[bool]
    show_tracked_item_reference: Required[bool]
    show_tracked_item_description: Required[bool]
    show_tracked_item_created_date: Required[bool]
    tracked_item_display_format: TrackedItemDisplayFormat | str | None | Unset
