"""PaymentCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, NUMBER, TIMESTAMP, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .allocation_input import AllocationInput, AllocationInputFields
    from .auto_allocate_order import AutoAllocateOrder
    from .credit_card_input import CreditCardInput, CreditCardInputFields
    from .payment_bulk_purchase_input import PaymentBulkPurchaseInput, PaymentBulkPurchaseInputFields
    from .payment_create_method import PaymentCreateMethod
    from .payment_source import PaymentSource


@model
class PaymentCreate(Input):
    """A payment to take or to record."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    amount: Decimal | int | str = field("amount", NUMBER)
    """In the customer's currency; from 0.01 to 79228162514264337593543950335, with at most two decimals."""
    payment_method: PaymentCreateMethod | str = field("paymentMethod", Choice("PaymentCreateMethod"))
    source: PaymentSource | str = field("source", Choice("PaymentSource"))
    payment_method_id: int | None | Unset = field("paymentMethodId", INTEGER, default=UNSET)
    """The stored payment method to charge. The page requires it for CreditCard and ACH."""
    use_default_payment_method: bool | None | Unset = field("useDefaultPaymentMethod", BOOLEAN, default=UNSET)
    """True charges the customer's default payment method."""
    reference: str | None | Unset = field("reference", Text(500), default=UNSET)
    """Free text."""
    payment_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset = field(
        "paymentAllocations", Array(Object("AllocationInput")), default=UNSET
    )
    """How to split the payment over invoices."""
    auto_allocate: bool | None | Unset = field("autoAllocate", BOOLEAN, default=UNSET)
    """True spreads the payment over outstanding invoices, in autoAllocateOrder."""
    auto_allocate_order: AutoAllocateOrder | str | None | Unset = field(
        "autoAllocateOrder", Choice("AutoAllocateOrder"), default=UNSET
    )
    """Used only when autoAllocate is true; what applies when it is left out is not stated."""
    effective_timestamp: datetime | date | None | Unset = field("effectiveTimestamp", TIMESTAMP, default=UNSET)
    """Named by the generated help page only."""
    reference_date: datetime | date | None | Unset = field("referenceDate", TIMESTAMP, default=UNSET)
    """Named by the generated help page only."""
    credit_card: CreditCardInput | CreditCardInputFields | None | Unset = field(
        "creditCard", Object("CreditCardInput"), default=UNSET
    )
    """A card to charge in place of a stored method. Named by the generated help page only."""
    send_to_netsuite: bool | None | Unset = field("sendToNetsuite", BOOLEAN, default=UNSET)
    """Named by the generated help page only."""
    send_to_quickbooks_online: bool | None | Unset = field("sendToQuickbooksOnline", BOOLEAN, default=UNSET)
    """Named by the generated help page only."""
    pending_settlement: bool | None | Unset = field("pendingSettlement", BOOLEAN, default=UNSET)
    """Named by the generated help page only."""
    bulk_purchase: PaymentBulkPurchaseInput | PaymentBulkPurchaseInputFields | None | Unset = field(
        "bulkPurchase", Object("PaymentBulkPurchaseInput"), default=UNSET
    )
    """Named by the generated help page only."""


class PaymentCreateFields(TypedDict, total=False):
    """The fields of `PaymentCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    amount: Required[Decimal | int | str]
    payment_method: Required[PaymentCreateMethod | str]
    source: Required[PaymentSource | str]
    payment_method_id: int | None | Unset
    use_default_payment_method: bool | None | Unset
    reference: str | None | Unset
    payment_allocations: Sequence[AllocationInput | AllocationInputFields] | None | Unset
    auto_allocate: bool | None | Unset
    auto_allocate_order: AutoAllocateOrder | str | None | Unset
    effective_timestamp: datetime | date | None | Unset
    reference_date: datetime | date | None | Unset
    credit_card: CreditCardInput | CreditCardInputFields | None | Unset
    send_to_netsuite: bool | None | Unset
    send_to_quickbooks_online: bool | None | Unset
    pending_settlement: bool | None | Unset
    bulk_purchase: PaymentBulkPurchaseInput | PaymentBulkPurchaseInputFields | None | Unset
