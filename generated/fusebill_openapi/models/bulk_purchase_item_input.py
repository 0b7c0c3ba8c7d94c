"""BulkPurchaseItemInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, TEXT, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .purchase_custom_field_value_input import PurchaseCustomFieldValueInput, PurchaseCustomFieldValueInputFields
    from .purchase_discount_input import PurchaseDiscountInput, PurchaseDiscountInputFields
    from .purchase_earning_settings_input import PurchaseEarningSettingsInput, PurchaseEarningSettingsInputFields
    from .purchase_override_price_range_input import (
        PurchaseOverridePriceRangeInput,
        PurchaseOverridePriceRangeInputFields,
    )
    from .purchase_pricing_model_type import PurchasePricingModelType
    from .purchase_product_item_input import PurchaseProductItemInput, PurchaseProductItemInputFields


@model
class BulkPurchaseItemInput(Input):
    """One of several purchases to create. The generated help page breaks off after netsuiteClassId; the further fields
    of creating a single purchase are probable."""

    product_id: int = field("productId", INTEGER)
    """Fusebill id of the product."""
    name: str = field("name", Text(2000))
    """Shown on invoices instead of the product's name."""
    description: str | None | Unset = field("description", Text(2000), default=UNSET)
    """Shown on invoices."""
    quantity: Decimal | int | str | None | Unset = field("quantity", NUMBER, default=UNSET)
    """0 unless sent. Null when the product tracks items."""
    target_order_quantity: Decimal | int | str | None | Unset = field("targetOrderQuantity", NUMBER, default=UNSET)
    """How many tracked items there must be before the purchase can be finalized. For products that track items only."""
    override_price_ranges: (
        Sequence[PurchaseOverridePriceRangeInput | PurchaseOverridePriceRangeInputFields] | None | Unset
    ) = field("overridePriceRanges", Array(Object("PurchaseOverridePriceRangeInput")), default=UNSET)
    """Prices of this purchase only. Standard pricing takes one range, from 0 to infinity."""
    pricing_model_type: PurchasePricingModelType | str | None | Unset = field(
        "pricingModelType", Choice("PurchasePricingModelType"), default=UNSET
    )
    """Pricing of this purchase only. Named by the generated help page only, like all that follows."""
    pricing_formula_type: str | None | Unset = field("pricingFormulaType", TEXT, default=UNSET)
    """Its values were not seen."""
    custom_fields: Sequence[PurchaseCustomFieldValueInput | PurchaseCustomFieldValueInputFields] | None | Unset = field(
        "customFields", Array(Object("PurchaseCustomFieldValueInput")), default=UNSET
    )
    discounts: Sequence[PurchaseDiscountInput | PurchaseDiscountInputFields] | None | Unset = field(
        "discounts", Array(Object("PurchaseDiscountInput")), default=UNSET
    )
    product_items: Sequence[PurchaseProductItemInput | PurchaseProductItemInputFields] | None | Unset = field(
        "productItems", Array(Object("PurchaseProductItemInput")), default=UNSET
    )
    """Tracked items to add at once."""
    coupon_codes: Sequence[str] | None | Unset = field("couponCodes", Array(TEXT), default=UNSET)
    """Codes of coupons to apply."""
    earning_settings: PurchaseEarningSettingsInput | PurchaseEarningSettingsInputFields | None | Unset = field(
        "earningSettings", Object("PurchaseEarningSettingsInput"), default=UNSET
    )
    netsuite_class_id: str | None | Unset = field("netsuiteClassId", TEXT, default=UNSET)
    """Id of the class in NetSuite."""


class BulkPurchaseItemInputFields(TypedDict, total=False):
    """The fields of `BulkPurchaseItemInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    product_id: Required[int]
    name: Required[str]
    description: str | None | Unset
    quantity: Decimal | int | str | None | Unset
    target_order_quantity: Decimal | int | str | None | Unset
    override_price_ranges: (
        Sequence[PurchaseOverridePriceRangeInput | PurchaseOverridePriceRangeInputFields] | None | Unset
    )
    pricing_model_type: PurchasePricingModelType | str | None | Unset
    pricing_formula_type: str | None | Unset
    custom_fields: Sequence[PurchaseCustomFieldValueInput | PurchaseCustomFieldValueInputFields] | None | Unset
    discounts: Sequence[PurchaseDiscountInput | PurchaseDiscountInputFields] | None | Unset
    product_items: Sequence[PurchaseProductItemInput | PurchaseProductItemInputFields] | None | Unset
    coupon_codes: Sequence[str] | None | Unset
    earning_settings: PurchaseEarningSettingsInput | PurchaseEarningSettingsInputFields | None | Unset
    netsuite_class_id: str | None | Unset
