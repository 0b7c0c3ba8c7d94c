"""SubscriptionProductOverride. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class SubscriptionProductOverride(Answer):
    """Name and description of a subscription product instead of the product's."""

    name: str | None = field("name", TEXT, default=None)
    """Replaces the name of the product on invoices."""
    description: str | None = field("description", TEXT, default=None)
    """Replaces the description of the product on invoices."""
    id: int | None = field("id", INTEGER, default=None)
    """On the generated help page only."""
