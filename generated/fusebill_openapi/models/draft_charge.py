"""DraftCharge. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .draft_discount import DraftDiscount


@model
class DraftCharge(Answer):
    """A charge on a draft or previewed invoice."""

    transaction_id: int | None = field("transactionId", INTEGER, default=None)
    """0 in the sample of a draft."""
    charge_type_id: str | None = field("chargeTypeId", TEXT, default=None)
    transaction_type: str | None = field("transactionType", TEXT, default=None)
    """Such as Charge."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    unit_price: Decimal | None = field("unitPrice", NUMBER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Before discounts."""
    taxable_amount: Decimal | None = field("taxableAmount", NUMBER, default=None)
    subscription_period_id: int | None = field("subscriptionPeriodId", INTEGER, default=None)
    draft_invoice_id: int | None = field("draftInvoiceId", INTEGER, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    prorated_unit_price: Decimal | None = field("proratedUnitPrice", NUMBER, default=None)
    start_service_date: datetime | None = field("startServiceDate", TIMESTAMP, default=None)
    end_service_date: datetime | None = field("endServiceDate", TIMESTAMP, default=None)
    range_quantity: Decimal | None = field("rangeQuantity", NUMBER, default=None)
    """The quantity that picks the unit price."""
    draft_discount: DraftDiscount | None = field("draftDiscount", Object("DraftDiscount"), default=None)
    """The older, single form of draftDiscounts."""
    draft_discounts: list[DraftDiscount] | None = field("draftDiscounts", Array(Object("DraftDiscount")), default=None)
    status: str | None = field("status", TEXT, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id."""
