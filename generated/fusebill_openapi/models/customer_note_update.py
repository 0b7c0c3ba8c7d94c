"""CustomerNoteUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, Text
from ..model import Input, field, model


@model
class CustomerNoteUpdate(Input):
    """A note as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the note. Not marked as required, yet nothing else names the note."""
    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    note: str = field("note", Text(2000))


class CustomerNoteUpdateFields(TypedDict, total=False):
    """The fields of `CustomerNoteUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    customer_id: Required[int]
    note: Required[str]
