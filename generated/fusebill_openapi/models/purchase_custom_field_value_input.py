"""PurchaseCustomFieldValueInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..jsontext import JSON
from ..kinds import ANY, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseCustomFieldValueInput(Input):
    """A value of a custom field. Known from the generated help page only."""

    key: str | None | Unset = field("key", TEXT, default=UNSET)
    """Key of the custom field."""
    value: JSON | None | Unset = field("value", ANY, default=UNSET)
    """The value; any JSON, since the help page shows an empty object. Send a string, which the call that changes a
    value wants for every type of field."""


class PurchaseCustomFieldValueInputFields(TypedDict, total=False):
    """The fields of `PurchaseCustomFieldValueInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    key: str | None | Unset
    value: JSON | None | Unset
