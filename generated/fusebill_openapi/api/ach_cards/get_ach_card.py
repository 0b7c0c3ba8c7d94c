"""Read ACH Payment Method, `GET /paymentMethods/{paymentMethodId}/achCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.ach_payment_method import AchPaymentMethod

OPERATION: Operation[AchPaymentMethod] = Operation(
    "get_ach_card",
    "GET",
    "/paymentMethods/{paymentMethodId}/achCard",
    reads=json_of(Object("AchPaymentMethod")),
    path_parameters=(Parameter("payment_method_id", "paymentMethodId", INTEGER, required=True),),
)


def request(payment_method_id: int) -> Request[AchPaymentMethod]:
    """Read ACH Payment Method.

    Reads one stored bank account; both numbers are masked. Known from a public client only; the answer is assumed
    to be the object that the pages describe.

    Args:
        payment_method_id: Fusebill id of the payment method.
    """
    return OPERATION.request(path=(payment_method_id,))


call = caller(request)
