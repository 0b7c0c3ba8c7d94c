"""ChargeDetail. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..jsontext import JSON
from ..kinds import ANY, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .charge_discount import ChargeDiscount
    from .earning import Earning
    from .reverse_charge import ReverseCharge
    from .tax import Tax


@model
class ChargeDetail(Answer):
    """A charge with its earnings. The generated help page is cut off at subscription, so more may follow."""

    customer_id: int | None = field("customerId", INTEGER, default=None)
    invoice_id: int | None = field("invoiceId", INTEGER, default=None)
    invoice_number: int | None = field("invoiceNumber", INTEGER, default=None)
    """The number that customers see."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    unit_price: Decimal | None = field("unitPrice", NUMBER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    earnings: list[Earning] | None = field("earnings", Array(Object("Earning")), default=None)
    earning_schedules: list[JSON] | None = field("earningSchedules", Array(ANY), default=None)
    earning_discount_schedules: list[JSON] | None = field("earningDiscountSchedules", Array(ANY), default=None)
    earnings_by_month: list[JSON] | None = field("earningsByMonth", Array(ANY), default=None)
    discounts_by_month: list[JSON] | None = field("discountsByMonth", Array(ANY), default=None)
    reverse_charges: list[ReverseCharge] | None = field("reverseCharges", Array(Object("ReverseCharge")), default=None)
    transaction_type: str | None = field("transactionType", TEXT, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    prorated_unit_price: Decimal | None = field("proratedUnitPrice", NUMBER, default=None)
    start_service_date: datetime | None = field("startServiceDate", TIMESTAMP, default=None)
    end_service_date: datetime | None = field("endServiceDate", TIMESTAMP, default=None)
    range_quantity: Decimal | None = field("rangeQuantity", NUMBER, default=None)
    """The quantity that picks the unit price."""
    product_name: str | None = field("productName", TEXT, default=None)
    product_code: str | None = field("productCode", TEXT, default=None)
    discounts: list[ChargeDiscount] | None = field("discounts", Array(Object("ChargeDiscount")), default=None)
    taxes: list[Tax] | None = field("taxes", Array(Object("Tax")), default=None)
    gl_code: str | None = field("glCode", TEXT, default=None)
    """Code of the general ledger."""
    subscription: JSON | None = field("subscription", ANY, default=None)
    """Any JSON: the help page is cut off before its shape."""
