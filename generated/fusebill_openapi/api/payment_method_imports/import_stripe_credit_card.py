"""Credit Card Token Import, `POST /paymentMethodImport/Stripe`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.stripe_credit_card_import import StripeCreditCardImport, StripeCreditCardImportFields

OPERATION: Operation[JSON] = Operation(
    "import_stripe_credit_card",
    "POST",
    "/paymentMethodImport/Stripe",
    reads=any_json,
    body=Object("StripeCreditCardImport"),
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: StripeCreditCardImport | StripeCreditCardImportFields) -> Request[JSON]:
    """Credit Card Token Import.

    Takes over a credit card that Stripe keeps, by its token. When Stripe does not know the card, the message of the
    error begins with "No such source"; its status was not shown. The answer was never shown either; presumably it
    is the new payment method.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
