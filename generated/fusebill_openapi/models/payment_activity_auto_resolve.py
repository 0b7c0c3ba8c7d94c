"""PaymentActivityAutoResolve. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .payment_activity_status import PaymentActivityStatus
    from .payment_activity_transaction_type import PaymentActivityTransactionType
    from .payment_source import PaymentSource


@model
class PaymentActivityAutoResolve(Input):
    """A payment activity of unknown outcome, as it was read."""

    id: int = field("id", INTEGER)
    """Fusebill id of the payment activity."""
    method: str = field("method", TEXT)
    """As read, such as CreditCard (Visa ending in 1111)."""
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """As read."""
    status: PaymentActivityStatus | str | None | Unset = field("status", Choice("PaymentActivityStatus"), default=UNSET)
    """As read."""
    effective_timestamp: datetime | date | None | Unset = field("effectiveTimestamp", TIMESTAMP, default=UNSET)
    """As read."""
    created_timestamp: datetime | date | None | Unset = field("createdTimestamp", TIMESTAMP, default=UNSET)
    """As read."""
    source: PaymentSource | str | None | Unset = field("source", Choice("PaymentSource"), default=UNSET)
    """As read."""
    transaction_type: PaymentActivityTransactionType | str | None | Unset = field(
        "transactionType", Choice("PaymentActivityTransactionType"), default=UNSET
    )
    """As read."""
    amount: Decimal | int | str | None | Unset = field("amount", NUMBER, default=UNSET)
    """As read."""
    gateway_fee: Decimal | int | str | None | Unset = field("gatewayFee", NUMBER, default=UNSET)
    """As read."""
    currency: str | None | Unset = field("currency", TEXT, default=UNSET)
    """As read."""
    transaction: JSON | None | Unset = field("transaction", ANY, default=UNSET)
    """As read, whatever it was."""
    method_is_ach: bool | None | Unset = field("methodIsAch", BOOLEAN, default=UNSET)
    """As read."""
    parent_customer_id: int | None | Unset = field("parentCustomerId", INTEGER, default=UNSET)
    """As read."""
    reconciliation_id: str | None | Unset = field("reconciliationId", TEXT, default=UNSET)
    """As read."""
    uri: str | None | Unset = field("uri", TEXT, default=UNSET)
    """As read."""


class PaymentActivityAutoResolveFields(TypedDict, total=False):
    """The fields of `PaymentActivityAutoResolve`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    method: Required[str]
    customer_id: int | None | Unset
    status: PaymentActivityStatus | str | None | Unset
    effective_timestamp: datetime | date | None | Unset
    created_timestamp: datetime | date | None | Unset
    source: PaymentSource | str | None | Unset
    transaction_type: PaymentActivityTransactionType | str | None | Unset
    amount: Decimal | int | str | None | Unset
    gateway_fee: Decimal | int | str | None | Unset
    currency: str | None | Unset
    transaction: JSON | None | Unset
    method_is_ach: bool | None | Unset
    parent_customer_id: int | None | Unset
    reconciliation_id: str | None | Unset
    uri: str | None | Unset
