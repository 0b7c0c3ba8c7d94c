"""Un-Hold Customer, `POST /customers/unhold`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.customer_unhold import CustomerUnhold, CustomerUnholdFields

OPERATION: Operation[Customer] = Operation(
    "unhold_customer",
    "POST",
    "/customers/unhold",
    reads=json_of(Object("Customer")),
    body=Object("CustomerUnhold"),
    moves_money=True,
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: CustomerUnhold | CustomerUnholdFields) -> Request[Customer]:
    """Un-Hold Customer.

    Lifts the hold of a customer, who becomes Active again. serviceStartOption decides whether the periods missed in
    the meantime are charged; these charges are invoiced and may be collected. With preview nothing is changed and
    no money moves.

    Preview is a member of the body here. Some older samples call the customer id simply id. The shape of a
    previewed invoice in the answer was not shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
