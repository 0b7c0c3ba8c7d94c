"""Read Refund, `GET /Refunds/{transactionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.refund import Refund

OPERATION: Operation[Refund] = Operation(
    "get_refund",
    "GET",
    "/Refunds/{transactionId}",
    reads=json_of(Object("Refund")),
    path_parameters=(Parameter("transaction_id", "transactionId", INTEGER, required=True),),
)


def request(transaction_id: int) -> Request[Refund]:
    """Read Refund.

    Reads one refund by its transaction id.

    A sample of 2017 holds paymentActivityId, reference, effectiveTimestamp, description, customerId,
    originalPaymentActivityId, amount, currency, invoiceAllocations, unallocatedAmount, id and uri, and nothing
    else.

    Args:
        transaction_id: Transaction id of the refund; the generated help page calls it id.
    """
    return OPERATION.request(path=(transaction_id,))


call = caller(request)
