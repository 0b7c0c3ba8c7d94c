"""CustomFieldDefault. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import TEXT, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .custom_field_data_type import CustomFieldDataType


@model
class CustomFieldDefault(Answer):
    """A custom field with its default. Known from an old client of the vendor only."""

    key: str | None = field("key", TEXT, default=None)
    friendly_name: str | None = field("friendlyName", TEXT, default=None)
    data_type: CustomFieldDataType | None = field("dataType", Choice("CustomFieldDataType"), default=None)
    default_value: str | None = field("defaultValue", TEXT, default=None)
    """Its type may follow dataType."""
