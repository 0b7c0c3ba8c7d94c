"""ProductSummary. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .catalog_status import CatalogStatus
    from .product_type import ProductType


@model
class ProductSummary(Answer):
    """A product in short. Never shown; the properties follow from the names of the filters."""

    code: str | None = field("code", TEXT, default=None)
    name: str | None = field("name", TEXT, default=None)
    description: str | None = field("description", TEXT, default=None)
    product_type: ProductType | None = field("productType", Choice("ProductType"), default=None)
    status: CatalogStatus | None = field("status", Choice("CatalogStatus"), default=None)
    available_for_purchase: bool | None = field("availableForPurchase", BOOLEAN, default=None)
    """Whether it can be bought outside of plans."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    tax_exempt: bool | None = field("taxExempt", BOOLEAN, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the product."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
