"""Delete Credit Card Payment, `DELETE /paymentMethods/{paymentMethodId}/creditCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_credit_card",
    "DELETE",
    "/paymentMethods/{paymentMethodId}/creditCard",
    reads=nothing,
    path_parameters=(Parameter("payment_method_id", "paymentMethodId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("list_customer_credit_cards", "credit_cards.list_by_customer", ()),
)


def request(payment_method_id: int) -> Request[None]:
    """Delete Credit Card Payment.

    Deletes a stored credit card for good. The default method of a customer who has others is refused with 400; make
    another one the default first. A customer's only method may be deleted although it is the default.

    One sample writes the end of the path CreditCard.

    Args:
        payment_method_id: Fusebill id of the payment method.
    """
    return OPERATION.request(path=(payment_method_id,))


call = caller(request)
