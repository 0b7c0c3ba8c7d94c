"""Create Credit Card Payment Method (AJAX transparent redirect), `POST /api/paymentsv2`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.credit_card_capture import CreditCardCapture, CreditCardCaptureFields
    from ...models.credit_card_payment_method import CreditCardPaymentMethod

OPERATION: Operation[CreditCardPaymentMethod] = Operation(
    "capture_credit_card",
    "POST",
    "/api/paymentsv2",
    reads=json_of(Object("CreditCardPaymentMethod")),
    body=Object("CreditCardCapture"),
    server="https://payments.subscriptionplatform.com",
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: CreditCardCapture | CreditCardCaptureFields) -> Request[CreditCardPaymentMethod]:
    """Create Credit Card Payment Method (AJAX transparent redirect).

    Stores a credit card straight from the browser of the customer, so that the card never passes through the
    caller's server. A server of its own takes it, without /v1 and without an Authorization header; the secret API
    key must never go there. It is not meant for server code: the page's domain has to be whitelisted by the vendor,
    and a reCAPTCHA v2 token is needed, made with the vendor's public site key.

    A customer's first method becomes the default even when makeDefault is false. With the Fusebill Payments (WePay)
    gateway three more texts are mandatory; two are taken to be clientIp and riskToken, the name of the third is not
    known. The names of the address fields are inferred, since the readable layout of the page lacks the column of
    names, and further rows may follow them.

    Errors come in the usual form. Unlike the older form it knows no addresses to redirect to and returns no HTML.
    One public client wraps the body in an object named finalData, which looks like a mistake.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
