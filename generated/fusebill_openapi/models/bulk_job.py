"""BulkJob. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .bulk_job_record import BulkJobRecord
    from .bulk_job_status import BulkJobStatus
    from .bulk_job_type import BulkJobType


@model
class BulkJob(Answer):
    """A job that does the same to many records, first validating and then processing them."""

    id: int = field("id", INTEGER)
    """Fusebill id of the job, such as 373315."""
    records: list[BulkJobRecord] | None = field("records", Array(Object("BulkJobRecord")), default=None)
    """In the answer to cancelling, and with view when polling."""
    account_id: int | None = field("accountId", INTEGER, default=None)
    """Fusebill id of the account."""
    type_: BulkJobType | None = field("type", Choice("BulkJobType"), default=None)
    status: BulkJobStatus | None = field("status", Choice("BulkJobStatus"), default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    completed_timestamp: datetime | None = field("completedTimestamp", TIMESTAMP, default=None)
    """When validation ended, not processing."""
    total_records: int | None = field("totalRecords", INTEGER, default=None)
    successful_records: int | None = field("successfulRecords", INTEGER, default=None)
    """Records that passed validation."""
    failed_records: int | None = field("failedRecords", INTEGER, default=None)
    """Records that failed validation."""
    total_processed_records: int | None = field("totalProcessedRecords", INTEGER, default=None)
    """Records that were processed, with success or without."""
    processed_records: int | None = field("processedRecords", INTEGER, default=None)
    """Records processed with success."""
    failed_processed_records: int | None = field("failedProcessedRecords", INTEGER, default=None)
    """Records that failed processing."""
    importing_timestamp: datetime | None = field("importingTimestamp", TIMESTAMP, default=None)
    processed_timestamp: datetime | None = field("processedTimestamp", TIMESTAMP, default=None)
    file_name: str | None = field("fileName", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    related_id: int | None = field("relatedId", INTEGER, default=None)
    internal_automated_flag: bool | None = field("internalAutomatedFlag", BOOLEAN, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    """0001-01-01T00:00:00 stands for unset."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
