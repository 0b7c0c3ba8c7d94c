"""InvoiceAllocation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Answer, field, model


@model
class InvoiceAllocation(Answer):
    """The part of a payment, refund, credit or debit that went to one invoice."""

    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    """Fusebill id of the invoice."""
    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """The part allocated to this invoice."""
    outstanding_balance: Decimal | None = field("outstandingBalance", NUMBER, default=None)
    """What is open on the invoice: now, not at the time of the payment."""
    invoice_total: Decimal | None = field("invoiceTotal", NUMBER, default=None)
    surcharging_fee: Decimal | None = field("surchargingFee", NUMBER, default=None)
    """Named by the generated help page only."""
    po_number: str | None = field("poNumber", TEXT, default=None)
    """Named by the generated help page only."""
    netsuite_id: str | None = field("netsuiteId", TEXT, default=None)
    quickbooks_id: int | None = field("quickbooksId", INTEGER, default=None)
    """As the generated help page spells it."""
    quick_books_id: int | None = field("quickBooksId", INTEGER, default=None)
    """As the tables of the API pages spell it."""
    invoice_note: str | None = field("invoiceNote", TEXT, default=None)
    """Named by the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the invoice."""
