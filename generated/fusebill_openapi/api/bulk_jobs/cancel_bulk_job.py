"""Cancel Bulk Job, `POST /BulkApi/Cancel/{bulkJobId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.bulk_job import BulkJob

OPERATION: Operation[BulkJob] = Operation(
    "cancel_bulk_job",
    "POST",
    "/BulkApi/Cancel/{bulkJobId}",
    reads=json_of(Object("BulkJob")),
    path_parameters=(Parameter("bulk_job_id", "bulkJobId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("get_bulk_job", "bulk_jobs.get", ()),
)


def request(bulk_job_id: int) -> Request[BulkJob]:
    """Cancel Bulk Job.

    Cancels a bulk job, so that a new one can be made. Takes no body. Records that are not finished become
    FailedProcessing for good, and the job ends as ProcessedWithErrors; there is no status for cancelled jobs.

    An older guide prints the path with two slashes (v1//BulkApi/Cancel/...).

    Args:
        bulk_job_id: Fusebill id of the bulk job.
    """
    return OPERATION.request(path=(bulk_job_id,))


call = caller(request)
