"""PaymentActivity. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .payment import Payment
    from .payment_activity_status import PaymentActivityStatus
    from .payment_activity_transaction_type import PaymentActivityTransactionType
    from .payment_source import PaymentSource


@model
class PaymentActivity(Answer):
    """An attempt to take or return money or to validate a card, successful or not."""

    id: int = field("id", INTEGER)
    """Fusebill id of the activity, not a transaction id."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    status: PaymentActivityStatus | None = field("status", Choice("PaymentActivityStatus"), default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    source: PaymentSource | None = field("source", Choice("PaymentSource"), default=None)
    method: str | None = field("method", TEXT, default=None)
    """The payment method as a text for people, such as CreditCard (Visa ending in 1111)."""
    transaction_type: PaymentActivityTransactionType | None = field(
        "transactionType", Choice("PaymentActivityTransactionType"), default=None
    )
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """May be 0, for the validation of a card."""
    gateway_fee: Decimal | None = field("gatewayFee", NUMBER, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    transaction: Payment | None = field("transaction", Object("Payment"), default=None)
    """The payment that the activity made, if it made one."""
    method_is_ach: bool | None = field("methodIsAch", BOOLEAN, default=None)
    parent_customer_id: int | None = field("parentCustomerId", INTEGER, default=None)
    """Fusebill id of the parent customer; with a customer hierarchy."""
    reconciliation_id: str | None = field("reconciliationId", TEXT, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
