"""GLCode. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .gl_code_ledger import GLCodeLedger


@model
class GLCode(Answer):
    """A general ledger code, which groups revenue for reporting."""

    id: int = field("id", INTEGER)
    """Fusebill id of the GL code."""
    name: str | None = field("name", Text(100), default=None)
    code: str | None = field("code", Text(255), default=None)
    status: str | None = field("status", TEXT, default=None)
    """Its values were not shown."""
    used: bool | None = field("used", BOOLEAN, default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    ledgers: list[GLCodeLedger] | None = field("ledgers", Array(Object("GLCodeLedger")), default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
