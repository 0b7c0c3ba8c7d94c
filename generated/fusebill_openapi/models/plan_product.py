"""PlanProduct. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .catalog_status import CatalogStatus
    from .plan_order_to_cash_cycle import PlanOrderToCashCycle
    from .plan_product_status import PlanProductStatus
    from .product_type import ProductType


@model
class PlanProduct(Answer):
    """A product as it is sold on one plan. Code, name and description are those of the product unless the plan
    overrides them."""

    id: int = field("id", INTEGER)
    """Fusebill id of the plan product."""
    status: PlanProductStatus | None = field("status", Choice("PlanProductStatus"), default=None)
    product_id: int | None = field("productId", INTEGER, default=None)
    """Fusebill id of the product."""
    plan_id: int | None = field("planId", INTEGER, default=None)
    """Fusebill id of the plan."""
    product_code: str | None = field("productCode", Text(1000), default=None)
    """A bare number in one sample."""
    product_name: str | None = field("productName", Text(100), default=None)
    product_status: CatalogStatus | None = field("productStatus", Choice("CatalogStatus"), default=None)
    """Status of the product in the catalog."""
    product_description: str | None = field("productDescription", Text(1000), default=None)
    product_type: ProductType | None = field("productType", Choice("ProductType"), default=None)
    product_gl_code: str | None = field("productGLCode", TEXT, default=None)
    """An empty string when there is none."""
    quantity: Decimal | None = field("quantity", NUMBER, default=None)
    """Quantity to begin with."""
    max_quantity: Decimal | None = field("maxQuantity", NUMBER, default=None)
    """Null for no maximum. An integer by the table, 1.0 in a sample."""
    is_recurring: bool | None = field("isRecurring", BOOLEAN, default=None)
    """True for recurring services."""
    is_fixed: bool | None = field("isFixed", BOOLEAN, default=None)
    is_optional: bool | None = field("isOptional", BOOLEAN, default=None)
    is_included_by_default: bool | None = field("isIncludedByDefault", BOOLEAN, default=None)
    is_tracking_items: bool | None = field("isTrackingItems", BOOLEAN, default=None)
    """Whether its quantity consists of tracked items."""
    charge_at_subscription_activation: bool | None = field("chargeAtSubscriptionActivation", BOOLEAN, default=None)
    order_to_cash_cycles: list[PlanOrderToCashCycle] | None = field(
        "orderToCashCycles", Array(Object("PlanOrderToCashCycle")), default=None
    )
    """One for each frequency of the plan; a single one inside the product of a subscription."""
    reset_type: str | None = field("resetType", TEXT, default=None)
    """Presumably when the quantity is reset. Never in every sample; other values are not known."""
    plan_product_unique_id: int | None = field("planProductUniqueId", INTEGER, default=None)
    sort_order: int | None = field("sortOrder", INTEGER, default=None)
    """In one answer of 2019 only."""
    generate_zero_dollar_charge: bool | None = field("generateZeroDollarCharge", BOOLEAN, default=None)
    """Known from public client code and as a filter."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object; an empty string inside the product of a subscription."""
