"""Create Billing Agreement, `POST /Paypal`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

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
    "create_paypal_billing_agreement",
    "POST",
    "/Paypal",
    reads=json_of(Object("PaymentMethod")),
    body=Object("PaypalCreate"),
    moves_money=True,
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: PaypalCreate | PaypalCreateFields) -> Request[PaymentMethod]:
    """Create Billing Agreement.

    Stores a PayPal billing agreement as a payment method of a customer; give the token or the baid. PayPal is an
    extra feature of an account, by the support site. Money is collected only when paymentCollectOptions is sent.

    The address of the page is that of a token import. Its table types token, baid and customerId as decimals; the
    generated help page and the sample have text for the first two and an integer for the last.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
