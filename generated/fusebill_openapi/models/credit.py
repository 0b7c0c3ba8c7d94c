"""Credit. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .debit import Debit
    from .invoice_allocation import InvoiceAllocation


@model
class Credit(Answer):
    """A credit granted to a customer."""

    id: int = field("id", INTEGER)
    """A transaction id."""
    reference: str | None = field("reference", Text(500), default=None)
    """Free text."""
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    description: str | None = field("description", TEXT, default=None)
    """In the sample, as null; not in the table."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    unallocated_amount: Decimal | None = field("unallocatedAmount", NUMBER, default=None)
    """Not allocated to invoices."""
    reversable_amount: Decimal | None = field("reversableAmount", NUMBER, default=None)
    """What debits may still take back; spelled so."""
    invoice_allocations: list[InvoiceAllocation] | None = field(
        "invoiceAllocations", Array(Object("InvoiceAllocation")), default=None
    )
    debits: list[Debit] | None = field("debits", Array(Object("Debit")), default=None)
    """What has been taken back."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
