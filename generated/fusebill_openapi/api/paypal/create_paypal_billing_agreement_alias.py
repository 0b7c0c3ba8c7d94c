"""Create Billing Agreement (second route), `POST /Paypal/Post`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.payment_method import PaymentMethod
    from ...models.paypal_create import PaypalCreate, PaypalCreateFields

OPERATION: Operation[PaymentMethod] = Operation(
    "create_paypal_billing_agreement_alias",
    "POST",
    "/Paypal/Post",
    reads=json_of(Object("PaymentMethod")),
    body=Object("PaypalCreate"),
    moves_money=True,
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: PaypalCreate | PaypalCreateFields) -> Request[PaymentMethod]:
    """Create Billing Agreement (second route).

    Does what a POST of /Paypal does, with the same body and the same answer. On the generated help pages only, it
    looks like an artefact of the server's routing; use the other. Money is collected only when
    paymentCollectOptions is sent.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
