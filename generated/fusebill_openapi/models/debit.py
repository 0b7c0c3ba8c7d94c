"""Debit. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_allocation import InvoiceAllocation


@model
class Debit(Answer):
    """The reversal of a credit, or of a part of it."""

    id: int = field("id", INTEGER)
    """A transaction id."""
    reference: str | None = field("reference", Text(500), default=None)
    """Free text."""
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    description: str | None = field("description", TEXT, default=None)
    """Generated, such as Reversal of credit 15884967."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    original_credit_id: int | None = field("originalCreditId", INTEGER, default=None)
    """Transaction id of the credit."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    invoice_allocations: list[InvoiceAllocation] | None = field(
        "invoiceAllocations", Array(Object("InvoiceAllocation")), default=None
    )
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
