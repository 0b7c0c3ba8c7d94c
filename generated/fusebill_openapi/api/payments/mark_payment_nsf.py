"""Mark Payment as NSF, `POST /payments/Nsf`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.payment import Payment
    from ...models.payment_mark_nsf import PaymentMarkNsf, PaymentMarkNsfFields

OPERATION: Operation[Payment] = Operation(
    "mark_payment_nsf",
    "POST",
    "/payments/Nsf",
    reads=json_of(Object("Payment")),
    body=Object("PaymentMarkNsf"),
    ledger_effect=True,
    irreversible=True,
    look_up=LookUp("get_payment", "payments.get", ()),
)


def request(body: PaymentMarkNsf | PaymentMarkNsfFields) -> Request[Payment]:
    """Mark Payment as NSF.

    Marks a payment as returned for lack of funds (NSF). There is no narrative page for it, only the generated help
    page; the rest is what the support site says of the same action in the user interface: it is meant for ACH
    payments that already count as successful, cannot be undone, reverses ledgers and earned revenue, and the
    payment cannot be refunded any more; a new payment is needed afterwards.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
