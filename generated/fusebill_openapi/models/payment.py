"""Payment. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_allocation import InvoiceAllocation
    from .refund import Refund
    from .settlement import Settlement


@model
class Payment(Answer):
    """Money taken from a customer, or recorded as taken elsewhere. Failed attempts are no payments; they show among
    the payment activities only."""

    id: int = field("id", INTEGER)
    """A transaction id, not the id of the payment activity."""
    payment_activity_id: int | None = field("paymentActivityId", INTEGER, default=None)
    """Id of its payment activity."""
    reference: str | None = field("reference", Text(500), default=None)
    """Free text."""
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    reference_date: datetime | None = field("referenceDate", TIMESTAMP, default=None)
    """Named by the generated help page only."""
    description: str | None = field("description", TEXT, default=None)
    """In the sample and on the generated help page, not in the table."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    original_payment_activity_id: int | None = field("originalPaymentActivityId", INTEGER, default=None)
    """Null on payments; set on refunds."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    invoice_allocations: list[InvoiceAllocation] | None = field(
        "invoiceAllocations", Array(Object("InvoiceAllocation")), default=None
    )
    refunds: list[Refund] | None = field("refunds", Array(Object("Refund")), default=None)
    """The generated help page gives the entries the type of payments."""
    unallocated_amount: Decimal | None = field("unallocatedAmount", NUMBER, default=None)
    """Neither refunded nor allocated: part of the customer's available funds."""
    refundable_amount: Decimal | None = field("refundableAmount", NUMBER, default=None)
    """Not refunded so far."""
    gateway_fee: Decimal | None = field("gatewayFee", NUMBER, default=None)
    settlement: Settlement | None = field("settlement", Object("Settlement"), default=None)
    netsuite_id: str | None = field("netsuiteId", TEXT, default=None)
    """Named by the generated help page only."""
    surcharging_fee: Decimal | None = field("surchargingFee", NUMBER, default=None)
    """Named by the generated help page only."""
    send_to_netsuite: bool | None = field("sendToNetsuite", BOOLEAN, default=None)
    """Named by the generated help page only."""
    send_to_quickbooks_online: bool | None = field("sendToQuickbooksOnline", BOOLEAN, default=None)
    """Named by the generated help page only."""
    quick_books_id: int | None = field("quickBooksId", INTEGER, default=None)
    """Named by the generated help page only."""
    quick_books_attempt_number: int | None = field("quickBooksAttemptNumber", INTEGER, default=None)
    """Named by the generated help page only."""
    sage_intacct_id: int | None = field("sageIntacctId", INTEGER, default=None)
    """Named by the generated help page only."""
    sage_intacct_attempt_number: int | None = field("sageIntacctAttemptNumber", INTEGER, default=None)
    """Named by the generated help page only."""
    synced_to_sage_intacct: bool | None = field("syncedToSageIntacct", BOOLEAN, default=None)
    """Named by the generated help page only."""
    dispute_status: str | None = field("disputeStatus", TEXT, default=None)
    """Named by the generated help page only; its values were not shown."""
    dispute_id: str | None = field("disputeId", TEXT, default=None)
    """Named by the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object, ending in /v1/payments/{id}."""
