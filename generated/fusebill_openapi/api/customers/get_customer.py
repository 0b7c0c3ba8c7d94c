"""Read Customer, `GET /customers/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer import Customer

OPERATION: Operation[Customer] = Operation(
    "get_customer",
    "GET",
    "/customers/{customerId}",
    reads=json_of(Object("Customer")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[Customer]:
    """Read Customer.

    Reads one customer by their Fusebill id.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
