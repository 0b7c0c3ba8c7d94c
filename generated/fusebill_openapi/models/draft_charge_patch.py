"""DraftChargePatch. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, NUMBER, TIMESTAMP, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .draft_charge_operation import DraftChargeOperation
    from .draft_charge_tier_patch import DraftChargeTierPatch, DraftChargeTierPatchFields
    from .draft_discount_patch import DraftDiscountPatch, DraftDiscountPatchFields


@model
class DraftChargePatch(Input):
    """What to change on a draft charge."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Fusebill id of the draft charge."""
    operation: DraftChargeOperation | str | None | Unset = field(
        "operation", Choice("DraftChargeOperation"), default=UNSET
    )
    """Whether to change the charge or to delete it; a deleted one cannot be brought back."""
    name: str | None | Unset = field("name", Text(2000), default=UNSET)
    description: str | None | Unset = field("description", Text(2000), default=UNSET)
    quantity: Decimal | int | str | None | Unset = field("quantity", NUMBER, default=UNSET)
    unit_price: Decimal | int | str | None | Unset = field("unitPrice", NUMBER, default=UNSET)
    range_quantity: Decimal | int | str | None | Unset = field("rangeQuantity", NUMBER, default=UNSET)
    """The quantity that picks the unit price, for other than standard pricing; under Tiered pricing send
    draftChargeTiers instead."""
    prorated_unit_price: Decimal | int | str | None | Unset = field("proratedUnitPrice", NUMBER, default=UNSET)
    start_service_date: datetime | date | None | Unset = field("startServiceDate", TIMESTAMP, default=UNSET)
    """On the generated help page only."""
    end_service_date: datetime | date | None | Unset = field("endServiceDate", TIMESTAMP, default=UNSET)
    """On the generated help page only."""
    draft_discounts: Sequence[DraftDiscountPatch | DraftDiscountPatchFields] | None | Unset = field(
        "draftDiscounts", Array(Object("DraftDiscountPatch")), default=UNSET
    )
    draft_charge_tiers: Sequence[DraftChargeTierPatch | DraftChargeTierPatchFields] | None | Unset = field(
        "draftChargeTiers", Array(Object("DraftChargeTierPatch")), default=UNSET
    )


class DraftChargePatchFields(TypedDict, total=False):
    """The fields of `DraftChargePatch`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    operation: DraftChargeOperation | str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    quantity: Decimal | int | str | None | Unset
    unit_price: Decimal | int | str | None | Unset
    range_quantity: Decimal | int | str | None | Unset
    prorated_unit_price: Decimal | int | str | None | Unset
    start_service_date: datetime | date | None | Unset
    end_service_date: datetime | date | None | Unset
    draft_discounts: Sequence[DraftDiscountPatch | DraftDiscountPatchFields] | None | Unset
    draft_charge_tiers: Sequence[DraftChargeTierPatch | DraftChargeTierPatchFields] | None | Unset
