"""Charge. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .charge_discount import ChargeDiscount
    from .charge_tier import ChargeTier
    from .object_reference import ObjectReference


@model
class Charge(Answer):
    """A charge on a posted invoice."""

    id: int = field("id", INTEGER)
    """Id of the transaction; presumably the chargeId that reversals take."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    unit_price: Decimal | None = field("unitPrice", NUMBER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    """Before discounts."""
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    gl_code: str | None = field("glCode", TEXT, default=None)
    """Code of the general ledger."""
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    prorated_unit_price: Decimal | None = field("proratedUnitPrice", NUMBER, default=None)
    start_service_date: datetime | None = field("startServiceDate", TIMESTAMP, default=None)
    end_service_date: datetime | None = field("endServiceDate", TIMESTAMP, default=None)
    range_quantity: Decimal | None = field("rangeQuantity", NUMBER, default=None)
    """The quantity that picks the unit price. The table calls it an integer."""
    is_reversable: bool | None = field("isReversable", BOOLEAN, default=None)
    """Whether the charge can be reversed; spelled so."""
    discount: ChargeDiscount | None = field("discount", Object("ChargeDiscount"), default=None)
    """Deprecated; discounts has them all."""
    discounts: list[ChargeDiscount] | None = field("discounts", Array(Object("ChargeDiscount")), default=None)
    subscription_product: ObjectReference | None = field("subscriptionProduct", Object("ObjectReference"), default=None)
    purchase: ObjectReference | None = field("purchase", Object("ObjectReference"), default=None)
    charge_tiers: list[ChargeTier] | None = field("chargeTiers", Array(Object("ChargeTier")), default=None)
    """How a Tiered price comes about."""
    netsuite_charge_item: str | None = field("netsuiteChargeItem", TEXT, default=None)
