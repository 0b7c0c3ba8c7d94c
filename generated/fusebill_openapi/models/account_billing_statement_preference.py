"""AccountBillingStatementPreference. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..model import Answer, model


@model
class AccountBillingStatementPreference(Answer):
    """Statement preferences of the account; their fields were not visible."""
