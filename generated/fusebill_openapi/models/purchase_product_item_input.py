"""PurchaseProductItemInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseProductItemInput(Input):
    """A tracked item to create together with a purchase. Known from the generated help page only; the lengths are
    those of adding an item later."""

    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    """Unique among the tracked items of the product."""
    name: str | None | Unset = field("name", Text(100), default=UNSET)
    description: str | None | Unset = field("description", Text(255), default=UNSET)


class PurchaseProductItemInputFields(TypedDict, total=False):
    """The fields of `PurchaseProductItemInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    reference: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
