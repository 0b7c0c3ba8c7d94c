"""DraftChargeGroup. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .draft_charge import DraftCharge


@model
class DraftChargeGroup(Answer):
    """Draft charges that belong together, such as those of one subscription."""

    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    draft_charges: list[DraftCharge] | None = field("draftCharges", Array(Object("DraftCharge")), default=None)
    subscription_id: int | None = field("subscriptionId", INTEGER, default=None)
    """Known from prose only."""
