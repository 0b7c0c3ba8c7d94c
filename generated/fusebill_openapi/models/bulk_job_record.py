"""BulkJobRecord. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class BulkJobRecord(Answer):
    """One invoice, payment or other entry of a bulk job."""

    id: int = field("id", INTEGER)
    """Fusebill id of the record."""
    account_upload_id: int | None = field("accountUploadId", INTEGER, default=None)
    """Fusebill id of the job."""
    status: str | None = field("status", TEXT, default=None)
    """PassedValidation and FailedProcessing were seen."""
    data: str | None = field("data", TEXT, default=None, sensitive=True)
    """The entry as text, such as the id of an invoice; a payment may hold a card."""
    details: str | None = field("details", TEXT, default=None)
    """What went wrong."""
    created_entity_id: int | None = field("createdEntityId", INTEGER, default=None)
    """Presumably the id of what was made."""
    uri: str | None = field("uri", TEXT, default=None)
    """Null in the samples."""
