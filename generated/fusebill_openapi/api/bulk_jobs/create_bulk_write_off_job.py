"""Bulk Invoice Write-off Procedure, Create Bulk Job, `POST /bulkwriteoff`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.bulk_job import BulkJob
    from ...models.bulk_job_create_write_off import BulkJobCreateWriteOff, BulkJobCreateWriteOffFields

OPERATION: Operation[BulkJob] = Operation(
    "create_bulk_write_off_job",
    "POST",
    "/bulkwriteoff",
    reads=json_of(Object("BulkJob")),
    body=Object("BulkJobCreateWriteOff"),
)


def request(body: BulkJobCreateWriteOff | BulkJobCreateWriteOffFields) -> Request[BulkJob]:
    """Bulk Invoice Write-off Procedure, Create Bulk Job.

    Makes a bulk job of write-offs and validates it; nothing is written off before the job is submitted for
    processing. From an older guide: the API pages send the same body to /BulkApi, so prefer that one. Polling,
    processing and cancelling are the same.

    The guide prints the data as [{invoiceID1},{invoiceID2}], where the braces stand for bare integers, and shows
    the answer as a picture. Only whole balances can be written off.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
