"""SubscriptionProductItemUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionProductItemUpdate(Input):
    """A tracked item as it is to be."""

    id: int = field("id", INTEGER)
    """Presumably the Fusebill id of the tracked item; the page calls it that of the subscription product."""
    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    name: str | None | Unset = field("name", Text(100), default=UNSET)
    description: str | None | Unset = field("description", Text(255), default=UNSET)


class SubscriptionProductItemUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionProductItemUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    reference: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
