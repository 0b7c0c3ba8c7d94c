"""InvoiceSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_status import InvoiceStatus


@model
class InvoiceSummary(Answer):
    """A posted invoice in short. No answer was ever shown: every property is guessed from the name of a filter, and
    sister objects name some of them with a prefix, such as customerFirstName."""

    customer_id: int | None = field("customerId", INTEGER, default=None)
    company_name: str | None = field("companyName", TEXT, default=None)
    first_name: str | None = field("firstName", TEXT, default=None)
    middle_name: str | None = field("middleName", TEXT, default=None)
    last_name: str | None = field("lastName", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    """The number that customers see."""
    invoice_status: InvoiceStatus | None = field("invoiceStatus", Choice("InvoiceStatus"), default=None)
    invoice_amount: Decimal | None = field("invoiceAmount", NUMBER, default=None)
    outstanding_balance: Decimal | None = field("outstandingBalance", NUMBER, default=None)
    sum_of_charges: Decimal | None = field("sumOfCharges", NUMBER, default=None)
    total_credit_notes: Decimal | None = field("totalCreditNotes", NUMBER, default=None)
    total_payments: Decimal | None = field("totalPayments", NUMBER, default=None)
    writeoffs: Decimal | None = field("writeoffs", NUMBER, default=None)
    unsettled: bool | None = field("unsettled", BOOLEAN, default=None)
    due_date: datetime | None = field("dueDate", TIMESTAMP, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    posted_timestamp: datetime | None = field("postedTimestamp", TIMESTAMP, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    quick_books_id: str | None = field("quickBooksId", TEXT, default=None)
    avalara_id: int | None = field("avalaraId", INTEGER, default=None)
    """A filter of the list by customer only."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id, presumably of the invoice."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
