"""SalesTrackingCode. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Choice, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .sales_tracking_code_status import SalesTrackingCodeStatus


@model
class SalesTrackingCode(Answer):
    """A sales tracking code of the account."""

    id: int = field("id", INTEGER)
    """Fusebill id of the code."""
    type_: str | None = field("type", Text(255), default=None)
    """The category: Sales Tracking Code 1 to 5, or the account's own name for it."""
    code: str | None = field("code", Text(255), default=None)
    name: str | None = field("name", Text(255), default=None)
    description: str | None = field("description", Text(1000), default=None)
    email: str | None = field("email", Text(255), default=None)
    status: SalesTrackingCodeStatus | None = field("status", Choice("SalesTrackingCodeStatus"), default=None)
    deletable: bool | None = field("deletable", BOOLEAN, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
