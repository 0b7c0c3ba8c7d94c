"""Read Payment Activity, `GET /PaymentActivities/{paymentActivityId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.payment_activity import PaymentActivity

OPERATION: Operation[PaymentActivity] = Operation(
    "get_payment_activity",
    "GET",
    "/PaymentActivities/{paymentActivityId}",
    reads=json_of(Object("PaymentActivity")),
    path_parameters=(Parameter("payment_activity_id", "paymentActivityId", INTEGER, required=True),),
)


def request(payment_activity_id: int) -> Request[PaymentActivity]:
    """Read Payment Activity.

    Reads one payment activity by its own id; the samples call the parameter PaymentId, which it is not.

    The nested transaction is a whole payment: transaction.id is the transaction id, and
    transaction.paymentActivityId repeats the id of the activity. Do not rely on an order of the timestamps: in the
    sample effectiveTimestamp lies after createdTimestamp and after the effectiveTimestamp of the transaction.

    Args:
        payment_activity_id: Fusebill id of the payment activity, not the transaction id of a payment.
    """
    return OPERATION.request(path=(payment_activity_id,))


call = caller(request)
