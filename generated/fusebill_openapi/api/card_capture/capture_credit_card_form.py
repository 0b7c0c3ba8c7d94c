"""Create Credit Card Payment Method (basic transparent redirect), `POST /api/payments/`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.credit_card_capture_form import CreditCardCaptureForm, CreditCardCaptureFormFields

OPERATION: Operation[JSON] = Operation(
    "capture_credit_card_form",
    "POST",
    "/api/payments/",
    reads=any_json,
    body=Object("CreditCardCaptureForm"),
    form=True,
    server="https://stg-payments.subscriptionplatform.com",
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: CreditCardCaptureForm | CreditCardCaptureFormFields) -> Request[JSON]:
    """Create Credit Card Payment Method (basic transparent redirect).

    The older way to store a credit card straight from the browser: an HTML form with addresses for success and
    failure. Known from public browser code on the staging server; the pages merely confirm that such a variant
    exists. Use the newer capture call.

    After a failure that code reads the usual errors, splitting one text at line breaks into several messages.
    Neither the status nor the answer of a success is known.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
