"""CreditNoteInvoice. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .charge_group import ChargeGroup
    from .term import Term


@model
class CreditNoteInvoice(Answer):
    """The invoice of a credit note, reduced: its number is on the credit note. The sample is cut off after
    isDefaultTerms, so further properties are likely."""

    invoice_signature: str | None = field("invoiceSignature", TEXT, default=None)
    """HTML that is printed on the document."""
    po_number: str | None = field("poNumber", TEXT, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    posted_timestamp: datetime | None = field("postedTimestamp", TIMESTAMP, default=None)
    charge_groups: list[ChargeGroup] | None = field("chargeGroups", Array(Object("ChargeGroup")), default=None)
    """Null in the sample."""
    subtotal: Decimal | None = field("subtotal", NUMBER, default=None)
    invoice_amount: Decimal | None = field("invoiceAmount", NUMBER, default=None)
    total_payments: Decimal | None = field("totalPayments", NUMBER, default=None)
    unsettled: bool | None = field("unsettled", BOOLEAN, default=None)
    """Whether a payment still awaits settlement; with the Fusebill Payments gateway only."""
    outstanding_balance: Decimal | None = field("outstandingBalance", NUMBER, default=None)
    terms: Term | None = field("terms", Choice("Term"), default=None)
    """Null in the sample."""
    default_terms: Term | None = field("defaultTerms", Choice("Term"), default=None)
    """Null in the sample."""
    is_default_terms: bool | None = field("isDefaultTerms", BOOLEAN, default=None)
