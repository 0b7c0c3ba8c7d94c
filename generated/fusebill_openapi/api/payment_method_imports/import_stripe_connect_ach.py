"""Stripe Connect ACH Card Token Import, `POST /AchCardImport/stripeConnect`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.stripe_ach_import import StripeAchImport, StripeAchImportFields

OPERATION: Operation[JSON] = Operation(
    "import_stripe_connect_ach",
    "POST",
    "/AchCardImport/stripeConnect",
    reads=any_json,
    body=Object("StripeAchImport"),
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: StripeAchImport | StripeAchImportFields) -> Request[JSON]:
    """Stripe Connect ACH Card Token Import.

    Takes over a bank account that Stripe Connect keeps, by its token. When Stripe does not know the account, the
    message of the error begins with "No such source"; its status was not shown, and neither was the answer.

    The path is that of the page's header. All samples of the page call /paymentMethodImport/stripeConnect instead,
    and its text still speaks of credit cards.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
