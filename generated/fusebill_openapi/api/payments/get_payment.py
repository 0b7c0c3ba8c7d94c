"""Read Payment Details, `GET /payments/{paymentId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.payment import Payment

OPERATION: Operation[Payment] = Operation(
    "get_payment",
    "GET",
    "/payments/{paymentId}",
    reads=json_of(Object("Payment")),
    path_parameters=(Parameter("payment_id", "paymentId", INTEGER, required=True),),
)


def request(payment_id: int) -> Request[Payment]:
    """Read Payment Details.

    Reads one payment by its transaction id, which is not the id of its payment activity. An unknown id is answered
    with 404 and the Key Api Error.

    The sample has description and originalPaymentActivityId, which the table of the object lacks, and lacks
    gatewayFee and settlement, which the table has. The sample in Python forgets the id in the path.

    Args:
        payment_id: Transaction id of the payment, not the id of its payment activity.
    """
    return OPERATION.request(path=(payment_id,))


call = caller(request)
