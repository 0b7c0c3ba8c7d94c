"""CustomerNote. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Text
from ..model import Answer, field, model


@model
class CustomerNote(Answer):
    """A note on a customer."""

    id: int = field("id", INTEGER)
    """Fusebill id of the note."""
    user_who_created_note: str | None = field("userWhoCreatedNote", TEXT, default=None)
    """Such as API - User not specified."""
    note: str | None = field("note", Text(2000), default=None)
    source_application: str | None = field("sourceApplication", TEXT, default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    editable: bool | None = field("editable", BOOLEAN, default=None)
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    uri: str | None = field("uri", TEXT, default=None)
    """Null in the sample."""
