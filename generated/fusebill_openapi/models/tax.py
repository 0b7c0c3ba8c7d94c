"""Tax. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import NUMBER, TEXT
from ..model import Answer, field, model


@model
class Tax(Answer):
    """A tax on an invoice. Seen in an old client of the vendor only."""

    name: str | None = field("name", TEXT, default=None)
    registration_code: str | None = field("registrationCode", TEXT, default=None)
    percent: Decimal | None = field("percent", NUMBER, default=None)
    total: Decimal | None = field("total", NUMBER, default=None)
