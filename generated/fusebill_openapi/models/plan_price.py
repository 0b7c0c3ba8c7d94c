"""PlanPrice. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Answer, field, model


@model
class PlanPrice(Answer):
    """A setup fee or charge of a plan's frequency in one currency."""

    amount: Decimal | None = field("amount", NUMBER, default=None)
    condition_amount: Decimal | None = field("conditionAmount", NUMBER, default=None)
    """In the table without explanation, in no sample."""
    variable_amount: Decimal | None = field("variableAmount", NUMBER, default=None)
    """In the table without explanation, in no sample."""
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    id: int | None = field("id", INTEGER, default=None)
    """0 in samples of lists."""
    uri: str | None = field("uri", TEXT, default=None)
    """The table calls it url."""
