"""CustomerEmailPreferences. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .customer_email_preference import CustomerEmailPreference


@model
class CustomerEmailPreferences(Answer):
    """Which e-mails a customer receives."""

    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    preferences: list[CustomerEmailPreference] | None = field(
        "preferences", Array(Object("CustomerEmailPreference")), default=None
    )
