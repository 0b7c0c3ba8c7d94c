"""Set Default Payment Method, `POST /paymentMethods/makeDefault`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.payment_method import PaymentMethod

OPERATION: Operation[PaymentMethod] = Operation(
    "set_default_payment_method",
    "POST",
    "/paymentMethods/makeDefault",
    reads=json_of(Object("PaymentMethod")),
    query_parameters=(
        Parameter("id", "id", INTEGER, required=True),
        Parameter("customer_id", "customerId", INTEGER, required=True),
    ),
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(*, id: int, customer_id: int) -> Request[PaymentMethod]:
    """Set Default Payment Method.

    Makes a stored payment method the default of a customer, which automatic collection uses. Takes no body: both
    values go into the query, and the samples send Content-Length 0. A method can also be made the default while it
    is created. Hardly anything of the sample of the answer was left; that it is the payment method follows from the
    rest.

    With the customer hierarchy a method of the parent may become the default of a child, by the support site, which
    is why the customer is named separately.

    Args:
        id: Fusebill id of the payment method.
        customer_id: Fusebill id of the customer to whom the default is to apply.
    """
    return OPERATION.request(query=(id, customer_id))


call = caller(request)
