"""CreditNoteSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP
from ..model import Answer, field, model


@model
class CreditNoteSummary(Answer):
    """A credit note in short."""

    id: int = field("id", INTEGER)
    """Fusebill id of the credit note."""
    net_amount: Decimal | None = field("netAmount", NUMBER, default=None)
    credit_notes_number: str | None = field("creditNotesNumber", TEXT, default=None)
    """Number of the invoice, -CR- and a running number, such as 04-CR-01."""
    reference: str | None = field("reference", TEXT, default=None)
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    """The number of the invoice that customers see."""
    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    """Fusebill id of the invoice."""
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    customer_name: str | None = field("customerName", TEXT, default=None)
    customer_company: str | None = field("customerCompany", TEXT, default=None)
    invoice_posted_date: datetime | None = field("invoicePostedDate", TIMESTAMP, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    credit_note_reference: str | None = field("creditNoteReference", TEXT, default=None)
    accounting_status: str | None = field("accountingStatus", TEXT, default=None)
    """Presumably a value of CustomerAccountStatus."""
    customer_status: str | None = field("customerStatus", TEXT, default=None)
    """Presumably a value of CustomerStatus."""
    customer_is_parent: bool | None = field("customerIsParent", BOOLEAN, default=None)
    """Whether the customer has children."""
    customer_parent_id: int | None = field("customerParentId", INTEGER, default=None)
    """Fusebill id of the parent customer."""
    customer_first_name: str | None = field("customerFirstName", TEXT, default=None)
    customer_last_name: str | None = field("customerLastName", TEXT, default=None)
    credit_note_status: str | None = field("creditNoteStatus", TEXT, default=None)
    trigger: str | None = field("trigger", TEXT, default=None)
    """What led to the credit note; no value was shown."""
    triggering_user_id: int | None = field("triggeringUserId", INTEGER, default=None)
    trigger_username: str | None = field("triggerUsername", TEXT, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
