"""ReverseCharge. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .reverse_charge_preview import ReverseChargePreview


@model
class ReverseCharge(Answer):
    """The reversal of a charge, or its preview."""

    reference: str | None = field("reference", Text(500), default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """At least 0.01."""
    original_charge_id: int | None = field("originalChargeId", INTEGER, default=None)
    """Id of the reversed charge."""
    reverse_charge_preview: ReverseChargePreview | None = field(
        "reverseChargePreview", Object("ReverseChargePreview"), default=None
    )
    """Presumably filled with preview only."""
    quick_books_id: int | None = field("quickBooksId", INTEGER, default=None)
    quick_books_attempt_number: int | None = field("quickBooksAttemptNumber", INTEGER, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id; what a preview has is not known."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
