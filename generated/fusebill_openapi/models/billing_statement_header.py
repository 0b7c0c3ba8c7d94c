"""BillingStatementHeader. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..model import Answer, model


@model
class BillingStatementHeader(Answer):
    """Head of a statement; its fields were not visible."""
