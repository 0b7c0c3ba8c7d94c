"""Create Refund, `POST /Refunds`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.refund import Refund
    from ...models.refund_create import RefundCreate, RefundCreateFields

OPERATION: Operation[Refund] = Operation(
    "create_refund",
    "POST",
    "/Refunds",
    reads=json_of(Object("Refund")),
    body=Object("RefundCreate"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp(
        "list_customer_payment_activities", "payment_activities.list_by_customer", ("created_timestamp", "amount")
    ),
)


def request(body: RefundCreate | RefundCreateFields) -> Request[Refund]:
    """Create Refund.

    Gives a payment back, wholly or in part. With method PaymentMethod, which applies unless sent, the money goes
    back through the gateway; Check, Cash and DirectDeposit only record a refund made elsewhere, by an article of
    the support site. Nothing takes a refund back.

    The customer follows from the payment. A payment that is fully allocated to invoices needs refundAllocations,
    whose sum must equal the amount. A payment marked as NSF cannot be refunded, by the same site.

    The generated help page gives the answer the type of a payment.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
