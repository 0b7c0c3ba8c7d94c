"""PurchaseSplit. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseSplit(Input):
    """The purchase to split."""

    purchase_id: int = field("purchaseId", INTEGER)
    """Fusebill id of the purchase."""
    dont_split: bool | None | Unset = field("dontSplit", BOOLEAN, default=UNSET)
    """True only lowers targetOrderQuantity to the quantity at hand and creates no second purchase. False unless sent."""


class PurchaseSplitFields(TypedDict, total=False):
    """The fields of `PurchaseSplit`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    purchase_id: Required[int]
    dont_split: bool | None | Unset
