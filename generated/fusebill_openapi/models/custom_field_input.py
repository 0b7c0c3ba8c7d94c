"""CustomFieldInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_data_type import CustomFieldDataType


@model
class CustomFieldInput(Input):
    """A custom field with its value."""

    key: str | None | Unset = field("key", Text(255), default=UNSET)
    friendly_name: str | None | Unset = field("friendlyName", Text(255), default=UNSET)
    data_type: CustomFieldDataType | str | None | Unset = field(
        "dataType", Choice("CustomFieldDataType"), default=UNSET
    )
    value: str | None | Unset = field("value", Text(1000), default=UNSET)
    """Always text, such as 123 or 2014-06-26T04:00:00, which the server converts by dataType."""


class CustomFieldInputFields(TypedDict, total=False):
    """The fields of `CustomFieldInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    key: str | None | Unset
    friendly_name: str | None | Unset
    data_type: CustomFieldDataType | str | None | Unset
    value: str | None | Unset
