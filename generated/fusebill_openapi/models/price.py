"""Price. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Answer, field, model


@model
class Price(Answer):
    """A price in one currency."""

    amount: Decimal | None = field("amount", NUMBER, default=None)
    """The minimum charge under Formula pricing."""
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    id: int | None = field("id", INTEGER, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Null in samples."""
