"""Stripe Connect Credit Card Token Import, `POST /paymentMethodImport/stripeConnect`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

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
    "import_stripe_connect_credit_card",
    "POST",
    "/paymentMethodImport/stripeConnect",
    reads=any_json,
    body=Object("StripeCreditCardImport"),
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: StripeCreditCardImport | StripeCreditCardImportFields) -> Request[JSON]:
    """Stripe Connect Credit Card Token Import.

    Takes over a credit card that Stripe Connect keeps, by its token. When Stripe does not know the card, the
    message of the error begins with "No such source"; its status was not shown, and neither was the answer.

    The path could not be read on its own page: it is inferred from the pair of plain Stripe imports
    (paymentMethodImport for cards, achCardImport for bank accounts) and from a sample copied to the page of the ACH
    import. A public client has the two Stripe Connect paths the other way round.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
