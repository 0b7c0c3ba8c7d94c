"""TrackedItem. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_preview import InvoicePreview
    from .tracked_item_status import TrackedItemStatus


@model
class TrackedItem(Answer):
    """A tracked item: one unit of a product with an identity, such as a device with its serial number. It belongs to
    the product of a subscription or to a purchase."""

    id: int = field("id", INTEGER)
    """Fusebill id of the item."""
    reference: str | None = field("reference", Text(255), default=None)
    """Unique in the account among the active items of a product of the catalog. A bare number in one sample."""
    name: str | None = field("name", Text(100), default=None)
    description: str | None = field("description", Text(255), default=None)
    subscription_product_id: int | None = field("subscriptionProductId", INTEGER, default=None)
    """On items of subscriptions only."""
    subscription_id: int | None = field("subscriptionId", INTEGER, default=None)
    """On items of subscriptions only."""
    purchase_id: int | None = field("purchaseId", INTEGER, default=None)
    """On items of purchases only."""
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    product_id: int | None = field("productId", INTEGER, default=None)
    """Fusebill id of the product."""
    status: TrackedItemStatus | None = field("status", Choice("TrackedItemStatus"), default=None)
    created_date: datetime | None = field("createdDate", TIMESTAMP, default=None)
    modified_date: datetime | None = field("modifiedDate", TIMESTAMP, default=None)
    invoice_preview: InvoicePreview | None = field("invoicePreview", Object("InvoicePreview"), default=None)
    """The invoice that would result; meant for calls with preview."""
    additional_invoices_for_preview: list[InvoicePreview] | None = field(
        "additionalInvoicesForPreview", Array(Object("InvoicePreview")), default=None
    )
    """Filled when more than one invoice results; meant for calls with preview."""
    netsuite_inventory_timestamp: datetime | None = field("netsuiteInventoryTimestamp", TIMESTAMP, default=None)
    """On the generated help page only."""
    netsuite_inventory_status: str | None = field("netsuiteInventoryStatus", TEXT, default=None)
    """On the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
