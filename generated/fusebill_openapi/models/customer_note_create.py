"""CustomerNoteCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerNoteCreate(Input):
    """A note to add to a customer."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer; the table spells it customerid."""
    note: str = field("note", Text(2000))
    editable: bool | None | Unset = field("editable", BOOLEAN, default=UNSET)
    """Named by the generated help page only."""
    source_application: str | None | Unset = field("sourceApplication", TEXT, default=UNSET)
    """Named by the generated help page only."""


class CustomerNoteCreateFields(TypedDict, total=False):
    """The fields of `CustomerNoteCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    note: Required[str]
    editable: bool | None | Unset
    source_application: str | None | Unset
