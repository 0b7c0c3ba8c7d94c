"""SubscriptionProductOverrideInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionProductOverrideInput(Input):
    """Name and description of a subscription product instead of the product's."""

    name: str | None | Unset = field("name", TEXT, default=UNSET)
    """Replaces the name of the product on invoices."""
    description: str | None | Unset = field("description", TEXT, default=UNSET)
    """Replaces the description of the product on invoices."""
    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """On the generated help page only."""


class SubscriptionProductOverrideInputFields(TypedDict, total=False):
    """The fields of `SubscriptionProductOverrideInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    name: str | None | Unset
    description: str | None | Unset
    id: int | None | Unset
