"""ChargeGroup. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .charge import Charge


@model
class ChargeGroup(Answer):
    """Posted charges that belong together, such as those of one subscription. Only subscriptionId is documented; the
    other properties are those of draft charge groups."""

    subscription_id: int | None = field("subscriptionId", INTEGER, default=None)
    """On groups that come from a subscription."""
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    charges: list[Charge] | None = field("charges", Array(Object("Charge")), default=None)
