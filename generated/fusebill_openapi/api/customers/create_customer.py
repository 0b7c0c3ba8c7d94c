"""Create Customer, `POST /customers`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.customer_create import CustomerCreate, CustomerCreateFields

OPERATION: Operation[Customer] = Operation(
    "create_customer",
    "POST",
    "/customers",
    reads=json_of(Object("Customer")),
    body=Object("CustomerCreate"),
    look_up=LookUp("list_customers", "customers.list", ("reference", "primary_email")),
)


def request(body: CustomerCreate | CustomerCreateFields) -> Request[Customer]:
    """Create Customer.

    Creates a customer in status Draft, which billing ignores until the customer is activated.

    Every field is optional, so an empty customer is possible; the vendor advises to send at least a name or an
    e-mail address, and to store the id of the answer (the Fusebill id) in the calling system. There is no
    idempotency key and reference is not unique: repeating the call blindly creates a second customer.

    Billing and shipping address can be created along with the customer, which saves two calls. The currency must be
    given on accounts with several currencies, is the account's default otherwise, and cannot be changed afterwards;
    the vendor's support site lets the user interface change it while the customer is a draft, and newer answers
    carry canChangeCurrency.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
