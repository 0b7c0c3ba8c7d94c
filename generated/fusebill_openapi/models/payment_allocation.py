"""PaymentAllocation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP
from ..model import Answer, field, model


@model
class PaymentAllocation(Answer):
    """The part of a payment that pays an invoice."""

    payment_id: int | None = field("paymentId", INTEGER, default=None)
    """Fusebill id of the payment."""
    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    """Fusebill id of the invoice."""
    amount: Decimal | None = field("amount", NUMBER, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    payment_effective_timestamp: datetime | None = field("paymentEffectiveTimestamp", TIMESTAMP, default=None)
    """In the newest copies of the generated help page only."""
    payment_method: str | None = field("paymentMethod", TEXT, default=None)
    """For people, such as Credit Card (Visa ending in 8231)."""
    payment_reference: str | None = field("paymentReference", TEXT, default=None)
    payment_activity_id: int | None = field("paymentActivityId", INTEGER, default=None)
    """Fusebill id of the payment activity."""
    parent_customer_id: int | None = field("parentCustomerId", INTEGER, default=None)
    """Named by the generated help page only."""
    surcharging_fee: Decimal | None = field("surchargingFee", NUMBER, default=None)
    """Named by the generated help page only."""
