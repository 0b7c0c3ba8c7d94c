"""CreditAllocation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER
from ..model import Answer, field, model


@model
class CreditAllocation(Answer):
    """The part of a credit that pays an invoice."""

    credit_id: int | None = field("creditId", INTEGER, default=None)
    """Fusebill id of the credit."""
    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    """Fusebill id of the invoice."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Quoted in the sample, with four decimals ("10.0000")."""
