"""Product. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .catalog_status import CatalogStatus
    from .custom_field_default import CustomFieldDefault
    from .product_order_to_cash_cycle import ProductOrderToCashCycle
    from .product_type import ProductType


@model
class Product(Answer):
    """A product of the catalog, to be put on plans or bought on its own."""

    id: int = field("id", INTEGER)
    """Fusebill id of the product."""
    code: str | None = field("code", Text(1000), default=None)
    """Unique, in a scope that is not stated."""
    name: str | None = field("name", Text(100), default=None)
    description: str | None = field("description", Text(1000), default=None)
    product_type: ProductType | None = field("productType", Choice("ProductType"), default=None)
    status: CatalogStatus | None = field("status", Choice("CatalogStatus"), default=None)
    """Only active products can be bought or put on plans."""
    tax_exempt: bool | None = field("taxExempt", BOOLEAN, default=None)
    order_to_cash_cycle: ProductOrderToCashCycle | None = field(
        "orderToCashCycle", Object("ProductOrderToCashCycle"), default=None
    )
    """Pricing and earning of purchases; null unless it can be bought on its own."""
    available_for_purchase: bool | None = field("availableForPurchase", BOOLEAN, default=None)
    """Whether it can be bought outside of plans."""
    is_tracking_items: bool | None = field("isTrackingItems", BOOLEAN, default=None)
    """Whether purchases outside of plans have tracked items."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    """Quantity of a purchase unless it says otherwise; from 0 to 2147483647."""
    avalara_item_code: str | None = field("avalaraItemCode", Text(50), default=None)
    avalara_tax_code: str | None = field("avalaraTaxCode", Text(25), default=None)
    gl_code: str | None = field("glCode", Text(255), default=None)
    """An empty string when there is none."""
    product_custom_fields: list[CustomFieldDefault] | None = field(
        "productCustomFields", Array(Object("CustomFieldDefault")), default=None
    )
    """Missing from the sample; the shape of the items is not verified."""
    deletable: bool | None = field("deletable", BOOLEAN, default=None)
    gl_code_name: str | None = field("glCodeName", TEXT, default=None)
    """On the generated help page only."""
    salesforce_id: str | None = field("salesforceId", TEXT, default=None)
    """On the generated help page only."""
    netsuite_item_id: str | None = field("netsuiteItemId", TEXT, default=None)
    """On the generated help page only."""
    digital_river_country_of_origin: int | None = field("digitalRiverCountryOfOrigin", INTEGER, default=None)
    """On the generated help page only."""
    digital_river_tax_code: int | None = field("digitalRiverTaxCode", INTEGER, default=None)
    """On the generated help page only."""
    digital_river_eccn: int | None = field("digitalRiverECCN", INTEGER, default=None)
    """On the generated help page only."""
    pushed_to_digital_river: bool | None = field("pushedToDigitalRiver", BOOLEAN, default=None)
    """On the generated help page only."""
    quick_books_item_id: int | None = field("quickBooksItemId", INTEGER, default=None)
    """On the generated help page only."""
    quick_books_record_type: str | None = field("quickBooksRecordType", TEXT, default=None)
    """On the generated help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
