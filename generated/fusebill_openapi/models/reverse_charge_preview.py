"""ReverseChargePreview. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import BOOLEAN, INTEGER, NUMBER
from ..model import Answer, field, model


@model
class ReverseChargePreview(Answer):
    """What a reversal would result in."""

    charge_amount: Decimal | None = field("chargeAmount", NUMBER, default=None)
    discount_amount: Decimal | None = field("discountAmount", NUMBER, default=None)
    tax_amount: Decimal | None = field("taxAmount", NUMBER, default=None)
    net_charge_amount: Decimal | None = field("netChargeAmount", NUMBER, default=None)
    net_invoice_amount: Decimal | None = field("netInvoiceAmount", NUMBER, default=None)
    outstanding_balance: Decimal | None = field("outstandingBalance", NUMBER, default=None)
    reversal_amount_warning_flag: bool | None = field("reversalAmountWarningFlag", BOOLEAN, default=None)
    """True when the exact net amount is impossible."""
    milestones_remaining: int | None = field("milestonesRemaining", INTEGER, default=None)
