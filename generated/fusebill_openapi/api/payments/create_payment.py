"""Create Payment, `POST /payments`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.payment import Payment
    from ...models.payment_create import PaymentCreate, PaymentCreateFields

OPERATION: Operation[Payment] = Operation(
    "create_payment",
    "POST",
    "/payments",
    reads=json_of(Object("Payment")),
    body=Object("PaymentCreate"),
    moves_money=True,
    look_up=LookUp(
        "list_customer_payment_activities", "payment_activities.list_by_customer", ("created_timestamp", "amount")
    ),
)


def request(body: PaymentCreate | PaymentCreateFields) -> Request[Payment]:
    """Create Payment.

    Takes a payment, or records one taken elsewhere. CreditCard and ACH go through the gateway and move money at
    once; Cash, Check and DirectDeposit only record a payment, and public clients send those without
    paymentMethodId.

    A failed collection creates no payment, only a payment activity with status Failed; what this call answers then
    was not shown. When the gateway does not answer, an activity with status Unknown remains; until it is resolved,
    the automatic billing of the customer pauses. Never repeat the call without reading the customer's payment
    activities first: there is no idempotency key.

    No call updates, voids, deletes or re-allocates a payment afterwards; the ways back are a refund and, for ACH,
    marking it as NSF. How a PayPal agreement is charged by hand was not shown: paymentMethod has no value for it,
    although the filter of the activities has one.

    That the answer is a payment follows from the page of the object. The page's samples call /payments/ with a
    slash at the end and are not valid JSON; once the page misspells CreditCard as CrediCard.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
