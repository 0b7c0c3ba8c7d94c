"""Update Customer, `PUT /customers`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.customer_update import CustomerUpdate, CustomerUpdateFields

OPERATION: Operation[Customer] = Operation(
    "update_customer",
    "PUT",
    "/customers",
    reads=json_of(Object("Customer")),
    body=Object("CustomerUpdate", "Customer"),
    put_nullifies=True,
)


def request(body: CustomerUpdate | CustomerUpdateFields | Customer) -> Request[Customer]:
    """Update Customer.

    Replaces a customer. Most fields left out of the body become null, so read the customer, change what you need
    and send the whole object back; read-only members of the answer are tolerated.

    The id goes into the body, not into the path. id and status must always be sent, even when the status stays as
    it is; leaving them out is an error. For a change of status prefer the calls made for it (activate, hold,
    unhold, cancel); Suspended is refused, since only the system suspends customers.

    Billing settings, addresses and e-mail preferences are not part of a customer here; each has its own PUT.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
