"""BillingStatementLine. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP
from ..model import Answer, field, model


@model
class BillingStatementLine(Answer):
    """A line of a statement. The sample breaks off, so further properties are likely."""

    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    invoice_status: str | None = field("invoiceStatus", TEXT, default=None)
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    unit_price: Decimal | None = field("unitPrice", NUMBER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    prorated_unit_price: Decimal | None = field("proratedUnitPrice", NUMBER, default=None)
    start_service_date: datetime | None = field("startServiceDate", TIMESTAMP, default=None)
    """The sample breaks off inside the name; completed from draft charges."""
