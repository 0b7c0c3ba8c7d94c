"""Poll Bulk Job, `GET /BulkApi/{bulkJobId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.bulk_job import BulkJob
    from ...models.bulk_job_view import BulkJobView

OPERATION: Operation[BulkJob] = Operation(
    "get_bulk_job",
    "GET",
    "/BulkApi/{bulkJobId}",
    reads=json_of(Object("BulkJob")),
    path_parameters=(Parameter("bulk_job_id", "bulkJobId", INTEGER, required=True),),
    query_parameters=(Parameter("view", "view", Choice("BulkJobView")),),
)


def request(bulk_job_id: int, *, view: BulkJobView | str | None = None) -> Request[BulkJob]:
    """Poll Bulk Job.

    Reads a bulk job, in whatever status and of whatever type, also one that only the user interface can make. No
    call lists jobs.

    Args:
        bulk_job_id: Fusebill id of the bulk job.
        view: Full adds the records; an older guide writes it in lower case.
    """
    return OPERATION.request(path=(bulk_job_id,), query=(view,))


call = caller(request)
