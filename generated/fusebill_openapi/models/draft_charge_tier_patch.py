"""DraftChargeTierPatch. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import INTEGER, NUMBER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class DraftChargeTierPatch(Input):
    """A tier of the price of a draft charge."""

    unit_price: Decimal | int | str | None | Unset = field("unitPrice", NUMBER, default=UNSET)
    label: str | None | Unset = field("label", TEXT, default=UNSET)
    quantity: Decimal | int | str | None | Unset = field("quantity", NUMBER, default=UNSET)
    sort_order: int | None | Unset = field("sortOrder", INTEGER, default=UNSET)


class DraftChargeTierPatchFields(TypedDict, total=False):
    """The fields of `DraftChargeTierPatch`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    unit_price: Decimal | int | str | None | Unset
    label: str | None | Unset
    quantity: Decimal | int | str | None | Unset
    sort_order: int | None | Unset
