"""Purchase. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_preview import InvoicePreview
    from .purchase_discount import PurchaseDiscount
    from .purchase_earning_settings import PurchaseEarningSettings
    from .purchase_price_range import PurchasePriceRange
    from .purchase_pricing_model_type import PurchasePricingModelType
    from .purchase_status import PurchaseStatus
    from .side_effects import SideEffects
    from .tracked_item import TrackedItem


@model
class Purchase(Answer):
    """A product bought outside a plan. The page and its sample break off, and the filters of the lists hint at more:
    purchaseTimestamp, cancellationTimestamp, createdTimestamp and isEarnedImmediately."""

    id: int = field("id", INTEGER)
    """Fusebill id of the purchase. Like uri beyond the end of the sample, but on every sibling object."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer; read-only."""
    code: str | None = field("code", Text(1000), default=None)
    """Code of the product."""
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    """When the purchase took place; read-only."""
    taxable_amount: Decimal | None = field("taxableAmount", NUMBER, default=None)
    amount: Decimal | None = field("amount", NUMBER, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    salesforce_id: str | None = field("salesforceId", TEXT, default=None)
    """Id of the purchase in Salesforce."""
    netsuite_location_id: str | None = field("netsuiteLocationId", Text(100), default=None)
    """Id of the location in NetSuite."""
    product_id: int | None = field("productId", INTEGER, default=None)
    """Fusebill id of the product; read-only."""
    name: str | None = field("name", Text(2000), default=None)
    """Shown on invoices. At most 250 characters by the page of the object, 2000 by those that write it."""
    description: str | None = field("description", Text(2000), default=None)
    """Shown on invoices. At most 250 characters by the page of the object, 2000 by the generated help page."""
    is_tracking_items: bool | None = field("isTrackingItems", BOOLEAN, default=None)
    """Whether the quantity is counted by tracked items."""
    status: PurchaseStatus | None = field("status", Choice("PurchaseStatus"), default=None)
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    """Number of units sold."""
    target_order_quantity: Decimal | None = field("targetOrderQuantity", NUMBER, default=None)
    """How many tracked items there must be before the purchase can be finalized."""
    pricing_model_type: PurchasePricingModelType | None = field(
        "pricingModelType", Choice("PurchasePricingModelType"), default=None
    )
    custom_fields: list[JSON] | None = field("customFields", Array(ANY), default=None)
    discounts: list[PurchaseDiscount] | None = field("discounts", Array(Object("PurchaseDiscount")), default=None)
    """Empty in the sample; that these are the discounts of the calls for them is assumed."""
    price_ranges: list[PurchasePriceRange] | None = field(
        "priceRanges", Array(Object("PurchasePriceRange")), default=None
    )
    product_items: list[TrackedItem] | None = field("productItems", Array(Object("TrackedItem")), default=None)
    """The sample breaks off at this name; that these are tracked items is assumed."""
    earning_settings: PurchaseEarningSettings | None = field(
        "earningSettings", Object("PurchaseEarningSettings"), default=None
    )
    """Known as a field of requests; in an answer it was not seen."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
    invoice_preview: InvoicePreview | None = field("invoicePreview", Object("InvoicePreview"), default=None)
    """With preview only."""
    side_effects: SideEffects | None = field("sideEffects", Object("SideEffects"), default=None)
    """With view=sideeffects only. The page writes sideeffects; finalizing answers sideEffects."""
