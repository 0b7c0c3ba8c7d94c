"""DraftDiscountPatch. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class DraftDiscountPatch(Input):
    """What to change on a discount of a draft charge."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Fusebill id of the discount."""
    configured_discount_amount: Decimal | int | str | None | Unset = field(
        "configuredDiscountAmount", NUMBER, default=UNSET
    )
    """Money or percent."""
    discount_type: str | None | Unset = field("discountType", TEXT, default=UNSET)
    """Presumably Amount, AmountPerUnit or Percentage."""
    description: str | None | Unset = field("description", TEXT, default=UNSET)
    operation: str | None | Unset = field("operation", TEXT, default=UNSET)
    """The values were not shown; charges take Update and Delete."""


class DraftDiscountPatchFields(TypedDict, total=False):
    """The fields of `DraftDiscountPatch`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    configured_discount_amount: Decimal | int | str | None | Unset
    discount_type: str | None | Unset
    description: str | None | Unset
    operation: str | None | Unset
