"""Submit Bulk Job For Processing, `POST /BulkApi/Process`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.bulk_job import BulkJob
    from ...models.bulk_job_process import BulkJobProcess, BulkJobProcessFields

OPERATION: Operation[BulkJob] = Operation(
    "process_bulk_job",
    "POST",
    "/BulkApi/Process",
    reads=json_of(Object("BulkJob")),
    body=Object("BulkJobProcess"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_bulk_job", "bulk_jobs.get", ()),
)


def request(body: BulkJobProcess | BulkJobProcessFields) -> Request[BulkJob]:
    """Submit Bulk Job For Processing.

    Processes a validated bulk job: writes off its invoices, which cannot be undone, or makes its payments. Poll the
    job until it is Processed or ProcessedWithErrors.

    The sample has no records, while the generated help page declares them. An older guide ends the path with a
    slash.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
