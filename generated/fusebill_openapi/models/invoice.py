"""Invoice. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .charge import Charge
    from .charge_group import ChargeGroup
    from .customer import Customer
    from .customer_address_preference import CustomerAddressPreference
    from .invoice_preview import InvoicePreview
    from .payment_schedule import PaymentSchedule
    from .tax import Tax
    from .term import Term


@model
class Invoice(Answer):
    """A posted invoice. Its status and due date are on its payment schedules. The tables are cut off, so further
    properties are likely."""

    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    """The number that customers see."""
    invoice_signature: str | None = field("invoiceSignature", TEXT, default=None)
    """HTML that is printed on the document."""
    po_number: str | None = field("poNumber", TEXT, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    posted_timestamp: datetime | None = field("postedTimestamp", TIMESTAMP, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    charges: list[Charge] | None = field("charges", Array(Object("Charge")), default=None)
    """Absent or empty in the list of all invoices."""
    charge_groups: list[ChargeGroup] | None = field("chargeGroups", Array(Object("ChargeGroup")), default=None)
    """Filled when groupCharges is true."""
    subtotal: Decimal | None = field("subtotal", NUMBER, default=None)
    invoice_amount: Decimal | None = field("invoiceAmount", NUMBER, default=None)
    total_payments: Decimal | None = field("totalPayments", NUMBER, default=None)
    unsettled: bool | None = field("unsettled", BOOLEAN, default=None)
    """Whether a payment still awaits settlement; with the Fusebill Payments gateway only."""
    outstanding_balance: Decimal | None = field("outstandingBalance", NUMBER, default=None)
    terms: Term | None = field("terms", Choice("Term"), default=None)
    default_terms: Term | None = field("defaultTerms", Choice("Term"), default=None)
    """The terms that would apply without those of the invoice."""
    is_default_terms: bool | None = field("isDefaultTerms", BOOLEAN, default=None)
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    invoice_customer: Customer | None = field("invoiceCustomer", Object("Customer"), default=None)
    """The customer as they were at posting, slightly reduced."""
    invoice_customer_address_preference: CustomerAddressPreference | None = field(
        "invoiceCustomerAddressPreference", Object("CustomerAddressPreference"), default=None
    )
    sum_of_credit_notes: Decimal | None = field("sumOfCreditNotes", NUMBER, default=None)
    total_writeoffs: Decimal | None = field("totalWriteoffs", NUMBER, default=None)
    taxes: list[Tax] | None = field("taxes", Array(Object("Tax")), default=None)
    total_discount: Decimal | None = field("totalDiscount", NUMBER, default=None)
    payment_schedules: list[PaymentSchedule] | None = field(
        "paymentSchedules", Array(Object("PaymentSchedule")), default=None
    )
    """Due dates, statuses and balances of the instalments; a public client takes the status of the first as that of
    the invoice."""
    notes: str | None = field("notes", TEXT, default=None)
    customer_reference_value: str | None = field("customerReferenceValue", TEXT, default=None)
    opening_ar_balance: Decimal | None = field("openingArBalance", NUMBER, default=None)
    """Named by the generated help page only."""
    closing_ar_balance: Decimal | None = field("closingArBalance", NUMBER, default=None)
    """Named by the generated help page only."""
    invoice_in_memory_only: bool | None = field("invoiceInMemoryOnly", BOOLEAN, default=None)
    """Named by the generated help page only."""
    date_paid: datetime | None = field("datePaid", TIMESTAMP, default=None)
    """Named by the generated help page only."""
    invoice_revisions: list[JSON] | None = field("invoiceRevisions", Array(ANY), default=None)
    """Named by the generated help page only."""
    invoice_adjustments: JSON | None = field("invoiceAdjustments", ANY, default=None)
    """Any JSON: named by the generated help page, which does not show its shape."""
    invoice_preview: InvoicePreview | None = field("invoicePreview", Object("InvoicePreview"), default=None)
    """Named by the generated help page only."""
    additional_invoices_for_preview: list[InvoicePreview] | None = field(
        "additionalInvoicesForPreview", Array(Object("InvoicePreview")), default=None
    )
    """Named by the generated help page only."""
    total_taxes: Decimal | None = field("totalTaxes", NUMBER, default=None)
    """Named by the generated help page only, at the place where it is cut off."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the invoice. Public clients read it; the tables are cut off before it."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object, presumably; not seen on an invoice itself."""
