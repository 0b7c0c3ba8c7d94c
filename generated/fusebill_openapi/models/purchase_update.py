"""PurchaseUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, TEXT, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .purchase_earning_settings_input import PurchaseEarningSettingsInput, PurchaseEarningSettingsInputFields
    from .purchase_override_price_range_input import (
        PurchaseOverridePriceRangeInput,
        PurchaseOverridePriceRangeInputFields,
    )
    from .purchase_pricing_model_type import PurchasePricingModelType


@model
class PurchaseUpdate(Input):
    """A draft purchase as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the purchase. Not marked as required, yet nothing else names the purchase."""
    name: str = field("name", Text(2000))
    """Shown on invoices."""
    description: str | None | Unset = field("description", Text(2000), default=UNSET)
    """Shown on invoices."""
    quantity: Decimal | int | str | None | Unset = field("quantity", NUMBER, default=UNSET)
    """At least 0.000001. Null when the product tracks items."""
    target_order_quantity: Decimal | int | str | None | Unset = field("targetOrderQuantity", NUMBER, default=UNSET)
    """How many tracked items there must be before the purchase can be finalized, at least 0. For products that track
    items only."""
    override_price_ranges: (
        Sequence[PurchaseOverridePriceRangeInput | PurchaseOverridePriceRangeInputFields] | None | Unset
    ) = field("overridePriceRanges", Array(Object("PurchaseOverridePriceRangeInput")), default=UNSET)
    """Prices of this purchase only. Standard pricing takes one range, from 0 to infinity."""
    pricing_model_type: PurchasePricingModelType | str | None | Unset = field(
        "pricingModelType", Choice("PurchasePricingModelType"), default=UNSET
    )
    """Pricing of this purchase only; the page does not name Formula."""
    pricing_formula_type: str | None | Unset = field("pricingFormulaType", TEXT, default=UNSET)
    """Named by the generated help page only; its values were not seen."""
    earning_settings: PurchaseEarningSettingsInput | PurchaseEarningSettingsInputFields | None | Unset = field(
        "earningSettings", Object("PurchaseEarningSettingsInput"), default=UNSET
    )
    netsuite_location_id: str | None | Unset = field("netsuiteLocationId", Text(100), default=UNSET)
    """Id of the location in NetSuite."""
    netsuite_class_id: str | None | Unset = field("netsuiteClassId", TEXT, default=UNSET)
    """Id of the class in NetSuite. Named by the generated help page only."""
    netsuite_bin_id: str | None | Unset = field("netsuiteBinId", TEXT, default=UNSET)
    """Id of the bin in NetSuite. Named by the generated help page only."""
    invoice_owner: str | None | Unset = field("invoiceOwner", TEXT, default=UNSET)
    """Named by the generated help page only; its values were not seen."""


class PurchaseUpdateFields(TypedDict, total=False):
    """The fields of `PurchaseUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    name: Required[str]
    description: str | None | Unset
    quantity: Decimal | int | str | None | Unset
    target_order_quantity: Decimal | int | str | None | Unset
    override_price_ranges: (
        Sequence[PurchaseOverridePriceRangeInput | PurchaseOverridePriceRangeInputFields] | None | Unset
    )
    pricing_model_type: PurchasePricingModelType | str | None | Unset
    pricing_formula_type: str | None | Unset
    earning_settings: PurchaseEarningSettingsInput | PurchaseEarningSettingsInputFields | None | Unset
    netsuite_location_id: str | None | Unset
    netsuite_class_id: str | None | Unset
    netsuite_bin_id: str | None | Unset
    invoice_owner: str | None | Unset
