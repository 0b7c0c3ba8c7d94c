"""Create Credit Card Payment Method, `POST /paymentMethods/creditCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.credit_card_create import CreditCardCreate, CreditCardCreateFields
    from ...models.credit_card_payment_method import CreditCardPaymentMethod

OPERATION: Operation[CreditCardPaymentMethod] = Operation(
    "create_credit_card",
    "POST",
    "/paymentMethods/creditCard",
    reads=json_of(Object("CreditCardPaymentMethod")),
    body=Object("CreditCardCreate"),
    moves_money=True,
    look_up=LookUp("list_customer_credit_cards", "credit_cards.list_by_customer", ()),
)


def request(body: CreditCardCreate | CreditCardCreateFields) -> Request[CreditCardPaymentMethod]:
    """Create Credit Card Payment Method.

    Stores a credit card of a customer. The card itself passes through the caller, who thereby comes into the scope
    of PCI DSS; the vendor sends all others to the capture of cards in the browser.

    The card may be validated at the gateway, which shows as a payment activity of type Validate, with an amount
    that may be 0. Money is collected only when paymentCollectOptions is sent. A customer's first method becomes the
    default in any case, by the page of the capture call, which spells isDefault makeDefault.

    Not all rows of the table were visible. The answer is assumed to be the stored card: a public client reads its
    id, and the usual error body after a failure.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
