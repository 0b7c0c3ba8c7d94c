"""DraftInvoiceSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .draft_invoice_status import DraftInvoiceStatus


@model
class DraftInvoiceSummary(Answer):
    """A draft invoice in short."""

    id: int = field("id", INTEGER)
    """Fusebill id of the draft invoice."""
    effective_date: datetime | None = field("effectiveDate", TIMESTAMP, default=None)
    created_date: datetime | None = field("createdDate", TIMESTAMP, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    pending_charges: Decimal | None = field("pendingCharges", NUMBER, default=None)
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    customer_reference: str | None = field("customerReference", TEXT, default=None)
    """Text here, unlike that of a customer."""
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    status: DraftInvoiceStatus | None = field("status", Choice("DraftInvoiceStatus"), default=None)
    """Text on the generated help page; the values are those of the list filter."""
    billing_period: str | None = field("billingPeriod", TEXT, default=None)
    scheduled_charge_date: datetime | None = field("scheduledChargeDate", TIMESTAMP, default=None)
    customer_full_name: str | None = field("customerFullName", TEXT, default=None)
    company_name: str | None = field("companyName", TEXT, default=None)
    customer_parent_id: int | None = field("customerParentId", INTEGER, default=None)
    """Fusebill id of the parent customer."""
    customer_is_parent: bool | None = field("customerIsParent", BOOLEAN, default=None)
    """Whether the customer has children."""
    accounting_status: str | None = field("accountingStatus", TEXT, default=None)
    """Presumably a value of CustomerAccountStatus."""
    customer_status: str | None = field("customerStatus", TEXT, default=None)
    """Presumably a value of CustomerStatus."""
    customer_first_name: str | None = field("customerFirstName", TEXT, default=None)
    customer_last_name: str | None = field("customerLastName", TEXT, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
