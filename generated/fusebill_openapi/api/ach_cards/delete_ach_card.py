"""Delete ACH Payment Method, `DELETE /paymentMethods/{paymentMethodId}/achCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_ach_card",
    "DELETE",
    "/paymentMethods/{paymentMethodId}/achCard",
    reads=nothing,
    path_parameters=(Parameter("payment_method_id", "paymentMethodId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("list_customer_ach_cards", "ach_cards.list_by_customer", ()),
)


def request(payment_method_id: int) -> Request[None]:
    """Delete ACH Payment Method.

    Deletes a stored bank account for good. The default method of a customer who has others is refused with 400;
    make another one the default first. The page only says that there is no answer; 204 is the status of the same
    call for credit cards. It types the id as a decimal.

    Args:
        payment_method_id: Fusebill id of the payment method.
    """
    return OPERATION.request(path=(payment_method_id,))


call = caller(request)
