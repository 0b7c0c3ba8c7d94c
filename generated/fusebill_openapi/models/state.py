"""State. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class State(Answer):
    """A state, province or territory."""

    id: int = field("id", INTEGER)
    """The vendor's own id; the stateId of addresses."""
    name: str | None = field("name", TEXT, default=None)
    subdivision_iso_code: str | None = field("subdivisionIsoCode", TEXT, default=None)
    """Such as AL."""
    combined_iso_code: str | None = field("combinedIsoCode", TEXT, default=None)
    """Such as US-AL."""
