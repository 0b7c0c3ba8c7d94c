"""SalesTrackingCodeCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import TEXT, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SalesTrackingCodeCreate(Input):
    """A sales tracking code to add."""

    type_: str = field("type", TEXT)
    """The category: Sales Tracking Code 1 to 5, or the account's own name for it."""
    code: str = field("code", Text(255))
    name: str = field("name", Text(255))
    description: str | None | Unset = field("description", Text(1000), default=UNSET)
    email: str | None | Unset = field("email", Text(255), default=UNSET)


class SalesTrackingCodeCreateFields(TypedDict, total=False):
    """The fields of `SalesTrackingCodeCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    type_: Required[str]
    code: Required[str]
    name: Required[str]
    description: str | None | Unset
    email: str | None | Unset
