"""List Customer Payment Methods, `GET /customers/{customerId}/paymentMethods/all`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.payment_method import PaymentMethod

OPERATION: Operation[list[PaymentMethod]] = Operation(
    "list_customer_payment_methods",
    "GET",
    "/customers/{customerId}/paymentMethods/all",
    reads=json_of(Array(Object("PaymentMethod"))),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[list[PaymentMethod]]:
    """List Customer Payment Methods.

    Lists the stored payment methods of a customer, of every kind. Known from a public client only: the items are
    assumed to have what all payment methods share and may carry the members of cards and bank accounts besides;
    whether the list pages, sorts and filters is not known.

    For a child customer the user interface also shows the methods of the parent; isParent presumably marks them.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
