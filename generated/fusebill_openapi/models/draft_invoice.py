"""DraftInvoice. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .customer import Customer
    from .draft_charge import DraftCharge
    from .draft_charge_group import DraftChargeGroup
    from .draft_invoice_status import DraftInvoiceStatus
    from .draft_payment_schedule import DraftPaymentSchedule
    from .tax import Tax
    from .term import Term


@model
class DraftInvoice(Answer):
    """An invoice before it is posted. The table is cut off at the terms, so further properties are likely."""

    billing_period_id: int | None = field("billingPeriodId", INTEGER, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    """When it is to be posted."""
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    status: DraftInvoiceStatus | None = field("status", Choice("DraftInvoiceStatus"), default=None)
    po_number: str | None = field("poNumber", Text(255), default=None)
    """Filled only when the draft has one of its own."""
    draft_charges: list[DraftCharge] | None = field("draftCharges", Array(Object("DraftCharge")), default=None)
    draft_charge_groups: list[DraftChargeGroup] | None = field(
        "draftChargeGroups", Array(Object("DraftChargeGroup")), default=None
    )
    """Presumably filled when groupCharges is true."""
    subtotal: Decimal | None = field("subtotal", NUMBER, default=None)
    """Before taxes and discounts."""
    total_discount: Decimal | None = field("totalDiscount", NUMBER, default=None)
    total: Decimal | None = field("total", NUMBER, default=None)
    """With taxes; the same as the pending charges."""
    taxes: list[Tax] | None = field("taxes", Array(Object("Tax")), default=None)
    payment_schedules: list[DraftPaymentSchedule] | None = field(
        "paymentSchedules", Array(Object("DraftPaymentSchedule")), default=None
    )
    customer: Customer | None = field("customer", Object("Customer"), default=None)
    """The customer, slightly reduced."""
    notes: str | None = field("notes", Text(500), default=None)
    shipping_instructions: str | None = field("shippingInstructions", Text(1000), default=None)
    customer_reference_value: str | None = field("customerReferenceValue", TEXT, default=None)
    terms: Term | None = field("terms", Choice("Term"), default=None)
    default_terms: Term | None = field("defaultTerms", Choice("Term"), default=None)
    """The terms that would apply without those of the draft."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the draft invoice; the table is cut off before it."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object; the table is cut off before it."""
