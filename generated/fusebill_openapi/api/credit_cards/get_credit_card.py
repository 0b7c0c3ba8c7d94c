"""Read Credit Card, `GET /paymentMethods/{paymentMethodId}/creditCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.credit_card_payment_method import CreditCardPaymentMethod

OPERATION: Operation[CreditCardPaymentMethod] = Operation(
    "get_credit_card",
    "GET",
    "/paymentMethods/{paymentMethodId}/creditCard",
    reads=json_of(Object("CreditCardPaymentMethod")),
    path_parameters=(Parameter("payment_method_id", "paymentMethodId", INTEGER, required=True),),
)


def request(payment_method_id: int) -> Request[CreditCardPaymentMethod]:
    """Read Credit Card.

    Reads one stored credit card; the number is masked. Known from a public client only; the answer is assumed to be
    an item of the customer's list. The word creditCard follows the id here, while creating and replacing have no id
    in the path.

    Args:
        payment_method_id: Fusebill id of the payment method.
    """
    return OPERATION.request(path=(payment_method_id,))


call = caller(request)
