"""Earning. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP
from ..model import Answer, field, model


@model
class Earning(Answer):
    """Revenue recognised on a charge."""

    id: int = field("id", INTEGER)
    """Fusebill id."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    description: str | None = field("description", TEXT, default=None)
    customer_id: int | None = field("customerId", INTEGER, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
