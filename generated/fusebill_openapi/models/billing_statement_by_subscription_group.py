"""BillingStatementBySubscriptionGroup. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .billing_statement_line import BillingStatementLine


@model
class BillingStatementBySubscriptionGroup(Answer):
    """The lines of one subscription on a statement. The sample breaks off inside the lines, so further properties are
    possible."""

    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    invoice_status: str | None = field("invoiceStatus", TEXT, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    line_items: list[BillingStatementLine] | None = field(
        "lineItems", Array(Object("BillingStatementLine")), default=None
    )
