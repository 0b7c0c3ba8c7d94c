"""Submit Bulk Job For Validation, `POST /BulkApi`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.bulk_job import BulkJob
    from ...models.bulk_job_create import BulkJobCreate, BulkJobCreateFields

OPERATION: Operation[BulkJob] = Operation(
    "create_bulk_job",
    "POST",
    "/BulkApi",
    reads=json_of(Object("BulkJob")),
    body=Object("BulkJobCreate"),
)


def request(body: BulkJobCreate | BulkJobCreateFields) -> Request[BulkJob]:
    """Submit Bulk Job For Validation.

    Makes a bulk job and validates it; nothing is written off or paid before the job is submitted for processing.
    Poll the job until it is Validated or ValidatedWithErrors.

    BulkWriteOff takes at most 1000 invoices, each with a balance and of a customer who is Active or Cancelled, and
    writes off their whole balances. BulkPayment takes payments.

    Bulk jobs have to be activated for the account by support, and so do write-offs over the API, without which
    BulkWriteOff is answered with 404. A job is refused while another one is processed or waits for it; which status
    that has was not seen. Cancel the other job first.

    The answer was not visible; a guide of the vendor says that it has the id of the job.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
