"""CustomerSalesTrackingCode. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT, Text
from ..model import Answer, field, model


@model
class CustomerSalesTrackingCode(Answer):
    """A sales tracking code assigned to a customer."""

    type_: str | None = field("type", Text(255), default=None)
    """The category: Sales Tracking Code 1 to 5, or the account's own name for it."""
    code: str | None = field("code", Text(255), default=None)
    name: str | None = field("name", Text(255), default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the code."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
