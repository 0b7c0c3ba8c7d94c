"""Bulk Invoice Payment, `POST /bulkPaymentSubmit`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.bulk_job import BulkJob
    from ...models.bulk_job_create_payment import BulkJobCreatePayment, BulkJobCreatePaymentFields

OPERATION: Operation[BulkJob] = Operation(
    "create_bulk_payment_job",
    "POST",
    "/bulkPaymentSubmit",
    reads=json_of(Object("BulkJob")),
    body=Object("BulkJobCreatePayment"),
)


def request(body: BulkJobCreatePayment | BulkJobCreatePaymentFields) -> Request[BulkJob]:
    """Bulk Invoice Payment.

    Makes a bulk job of payments and validates it; nothing is paid before the job is submitted for processing. The
    older twin of /BulkApi with BulkPayment, which the API pages document; prefer that one. Bulk jobs have to be
    activated for the account by support.

    A second sample of the guide sends the payments alone, without accountUploadType and data around them.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
