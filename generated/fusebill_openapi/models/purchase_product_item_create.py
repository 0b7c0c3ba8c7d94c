"""PurchaseProductItemCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseProductItemCreate(Input):
    """A tracked item to add to a draft purchase."""

    reference: str = field("reference", Text(255))
    """Unique among the tracked items of the product."""
    purchase_id: int = field("purchaseId", INTEGER)
    """Fusebill id of the draft purchase, of a product that tracks items."""
    name: str | None | Unset = field("name", Text(100), default=UNSET)
    """Required by the page, optional by the generated help page."""
    description: str | None | Unset = field("description", Text(255), default=UNSET)


class PurchaseProductItemCreateFields(TypedDict, total=False):
    """The fields of `PurchaseProductItemCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    reference: Required[str]
    purchase_id: Required[int]
    name: str | None | Unset
    description: str | None | Unset
