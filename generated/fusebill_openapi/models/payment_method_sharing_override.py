"""PaymentMethodSharingOverride. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import BOOLEAN, INTEGER
from ..model import Answer, field, model


@model
class PaymentMethodSharingOverride(Answer):
    """A child customer that deviates from the sharing of a payment method."""

    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the override."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the child customer."""
    sharing: bool | None = field("sharing", BOOLEAN, default=None)
    """Whether this child may pay with the method."""
