"""SalesTrackingCodeUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SalesTrackingCodeUpdate(Input):
    """A sales tracking code as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the code."""
    code: str | None | Unset = field("code", Text(255), default=UNSET)
    name: str | None | Unset = field("name", Text(255), default=UNSET)
    description: str | None | Unset = field("description", Text(1000), default=UNSET)
    email: str | None | Unset = field("email", Text(255), default=UNSET)


class SalesTrackingCodeUpdateFields(TypedDict, total=False):
    """The fields of `SalesTrackingCodeUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    code: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    email: str | None | Unset
