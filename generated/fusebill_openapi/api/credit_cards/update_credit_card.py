"""Replace Credit Card Method, `PUT /paymentMethods/creditCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.credit_card_payment_method import CreditCardPaymentMethod
    from ...models.credit_card_update import CreditCardUpdate, CreditCardUpdateFields

OPERATION: Operation[CreditCardPaymentMethod] = Operation(
    "update_credit_card",
    "PUT",
    "/paymentMethods/creditCard",
    reads=json_of(Object("CreditCardPaymentMethod")),
    body=Object("CreditCardUpdate", "CreditCardPaymentMethod"),
    put_nullifies=True,
    replaces_payment_method=True,
    look_up=LookUp("get_credit_card", "credit_cards.get", ()),
)


def request(
    body: CreditCardUpdate | CreditCardUpdateFields | CreditCardPaymentMethod,
) -> Request[CreditCardPaymentMethod]:
    """Replace Credit Card Method.

    Replaces a stored credit card. The card comes back with a new id; originalPaymentMethodId presumably names the
    old one.

    Reading the card, changing it and sending it back does not work as it stands, since reading masks the number:
    add cardNumber and cvv in full. The id goes into the body, not into the path. That fields left out become null
    is assumed, as with other PUT calls. The table has no column for what is required, and its rows after countryId
    were not visible.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
