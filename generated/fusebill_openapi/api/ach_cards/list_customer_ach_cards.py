"""List Customer ACH Payment Methods, `GET /customers/{customerId}/paymentMethods/achCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.ach_payment_method import AchPaymentMethod

OPERATION: Operation[list[AchPaymentMethod]] = Operation(
    "list_customer_ach_cards",
    "GET",
    "/customers/{customerId}/paymentMethods/achCard",
    reads=json_of(Array(Object("AchPaymentMethod"))),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[list[AchPaymentMethod]]:
    """List Customer ACH Payment Methods.

    Lists the stored bank accounts of a customer, with masked numbers. Known from public clients only, one of which
    relies on an empty list when there is none; whether the list pages, sorts and filters is not known, and its
    items are those of the page of the object.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
