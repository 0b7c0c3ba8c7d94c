"""ArActivity. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_allocation import InvoiceAllocation


@model
class ArActivity(Answer):
    """A transaction that moved the receivables of a customer. The table was cut off after associatedId, so further
    properties are likely."""

    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    transaction_type: str | None = field("transactionType", TEXT, default=None)
    """An enum by the page; its values were not visible."""
    name: str | None = field("name", TEXT, default=None)
    """Generated."""
    description: str | None = field("description", TEXT, default=None)
    """Of the product."""
    product_code: str | None = field("productCode", TEXT, default=None)
    payment_activity_id: int | None = field("paymentActivityId", INTEGER, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    """Authorization code of the gateway."""
    manual_reference: str | None = field("manualReference", TEXT, default=None)
    """The reference given when the payment or credit was created."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    unit_price: Decimal | None = field("unitPrice", NUMBER, default=None)
    ar_debit: Decimal | None = field("arDebit", NUMBER, default=None)
    ar_credit: Decimal | None = field("arCredit", NUMBER, default=None)
    gl_code: str | None = field("glCode", TEXT, default=None)
    invoice_allocation: list[InvoiceAllocation] | None = field(
        "invoiceAllocation", Array(Object("InvoiceAllocation")), default=None
    )
    """Singular in the table; its entries are assumed to be those of payments."""
    invoice_allocations: list[InvoiceAllocation] | None = field(
        "invoiceAllocations", Array(Object("InvoiceAllocation")), default=None
    )
    """As a public client spells invoiceAllocation."""
    associated_id: int | None = field("associatedId", INTEGER, default=None)
    """A related transaction, such as the credit that this one reverses."""
    id: int | None = field("id", INTEGER, default=None)
    """Known from a public client only."""
