"""PurchaseSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..model import Answer, model


@model
class PurchaseSummary(Answer):
    """A purchase in short form. No answer was ever shown; the names of the filters hint at its properties."""
