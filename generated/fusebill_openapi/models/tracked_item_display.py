"""TrackedItemDisplay. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .tracked_item_display_format import TrackedItemDisplayFormat


@model
class TrackedItemDisplay(Answer):
    """What invoices and statements show of tracked items."""

    tracked_item_display_format: TrackedItemDisplayFormat | None = field(
        "trackedItemDisplayFormat", Choice("TrackedItemDisplayFormat"), default=None
    )
    show_tracked_item_name: bool | None = field("showTrackedItemName", BOOLEAN, default=None)
    show_tracked_item_reference: bool | None = field("showTrackedItemReference", BOOLEAN, default=None)
    show_tracked_item_description: bool | None = field("showTrackedItemDescription", BOOLEAN, default=None)
    show_tracked_item_created_date: bool | None = field("showTrackedItemCreatedDate", BOOLEAN, default=None)
