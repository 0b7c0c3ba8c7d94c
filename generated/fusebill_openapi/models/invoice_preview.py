"""InvoicePreview. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .draft_charge import DraftCharge
    from .draft_charge_group import DraftChargeGroup
    from .tax import Tax


@model
class InvoicePreview(Answer):
    """An invoice as it would be. Seen in part only: further properties are likely."""

    draft_charges: list[DraftCharge] | None = field("draftCharges", Array(Object("DraftCharge")), default=None)
    subtotal: Decimal | None = field("subtotal", NUMBER, default=None)
    total: Decimal | None = field("total", NUMBER, default=None)
    draft_taxes: list[Tax] | None = field("draftTaxes", Array(Object("Tax")), default=None)
    tax: Tax | None = field("tax", Object("Tax"), default=None)
    total_taxes: Decimal | None = field("totalTaxes", NUMBER, default=None)
    po_number: str | None = field("poNumber", TEXT, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    status: str | None = field("status", TEXT, default=None)
    draft_charge_groups: list[DraftChargeGroup] | None = field(
        "draftChargeGroups", Array(Object("DraftChargeGroup")), default=None
    )
    notes: str | None = field("notes", TEXT, default=None)
    shipping_instructions: str | None = field("shippingInstructions", TEXT, default=None)
