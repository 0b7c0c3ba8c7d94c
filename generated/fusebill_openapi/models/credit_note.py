"""CreditNote. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .credit_note_invoice import CreditNoteInvoice
    from .credit_note_line_item_group import CreditNoteLineItemGroup


@model
class CreditNote(Answer):
    """A credit note, which reduces an invoice."""

    id: int = field("id", INTEGER)
    """Fusebill id of the credit note."""
    net_amount: Decimal | None = field("netAmount", NUMBER, default=None)
    credit_notes_number: str | None = field("creditNotesNumber", TEXT, default=None)
    """Number of the invoice, -CR- and a running number, such as 04-CR-01."""
    reference: str | None = field("reference", TEXT, default=None)
    """Explained as the reference value of the customer."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    """The number of the invoice that customers see."""
    invoice: CreditNoteInvoice | None = field("invoice", Object("CreditNoteInvoice"), default=None)
    """The invoice, reduced."""
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    customer_name: str | None = field("customerName", TEXT, default=None)
    customer_company: str | None = field("customerCompany", TEXT, default=None)
    invoice_posted_date: datetime | None = field("invoicePostedDate", TIMESTAMP, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    """Explained as that of the invoice."""
    line_items: list[CreditNoteLineItemGroup] | None = field(
        "lineItems", Array(Object("CreditNoteLineItemGroup")), default=None
    )
    """One entry for each group of charges."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
