"""List Customer Credit Cards, `GET /customers/{customerId}/paymentMethods/creditCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.credit_card_payment_method import CreditCardPaymentMethod

OPERATION: Operation[list[CreditCardPaymentMethod]] = Operation(
    "list_customer_credit_cards",
    "GET",
    "/customers/{customerId}/paymentMethods/creditCard",
    reads=json_of(Array(Object("CreditCardPaymentMethod"))),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[list[CreditCardPaymentMethod]]:
    """List Customer Credit Cards.

    Lists the stored credit cards of a customer, with masked numbers. A public client relies on an empty list when
    there is none.

    The generated help page names the customer parentId and lists an untyped parameter queryOptions, presumably the
    usual parameters of lists and none of its own; whether the list pages, sorts and filters is not known.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
