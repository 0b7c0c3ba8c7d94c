"""GLCodeLedger. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import TEXT
from ..model import Answer, field, model


@model
class GLCodeLedger(Answer):
    """A ledger of a GL code."""

    reference: str | None = field("reference", TEXT, default=None)
    ledger_type: str | None = field("ledgerType", TEXT, default=None)
    """Its values were not shown."""
    ledger_label: str | None = field("ledgerLabel", TEXT, default=None)
    """Read-only."""
