"""CustomField. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Choice, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .custom_field_data_type import CustomFieldDataType


@model
class CustomField(Answer):
    """A custom field with its value. Fields are defined in the user interface only, where their type cannot be changed
    afterwards; no call lists them. Defaults pass from product to plan product to the product of a subscription, and
    from plan to subscription; each may override them."""

    key: str | None = field("key", Text(255), default=None)
    friendly_name: str | None = field("friendlyName", Text(255), default=None)
    data_type: CustomFieldDataType | None = field("dataType", Choice("CustomFieldDataType"), default=None)
    value: str | None = field("value", Text(1000), default=None)
    """Always text, such as 123 or 2014-06-26T04:00:00, which the server converts by dataType."""
