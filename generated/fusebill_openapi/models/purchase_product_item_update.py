"""PurchaseProductItemUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseProductItemUpdate(Input):
    """A tracked item as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the tracked item."""
    reference: str = field("reference", Text(255))
    """Unique among the tracked items of the product."""
    name: str | None | Unset = field("name", Text(100), default=UNSET)
    """Required by the page, optional by the generated help page."""
    description: str | None | Unset = field("description", Text(255), default=UNSET)


class PurchaseProductItemUpdateFields(TypedDict, total=False):
    """The fields of `PurchaseProductItemUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    reference: Required[str]
    name: str | None | Unset
    description: str | None | Unset
