"""List Payment Allocations, `GET /invoices/{invoiceId}/paymentAllocations`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.payment_allocation import PaymentAllocation

OPERATION: Operation[list[PaymentAllocation]] = Operation(
    "list_invoice_payment_allocations",
    "GET",
    "/invoices/{invoiceId}/paymentAllocations",
    reads=json_of(Array(Object("PaymentAllocation"))),
    path_parameters=(Parameter("invoice_id", "invoiceId", INTEGER, required=True),),
)


def request(invoice_id: int) -> Request[list[PaymentAllocation]]:
    """List Payment Allocations.

    Lists the parts of payments that pay an invoice. Neither the page nor the generated help page mentions paging or
    sorting. The page's sample lacks a quote before the timestamp, so it is not valid JSON as it stands.

    Args:
        invoice_id: Fusebill id of the invoice, not the number that customers see.
    """
    return OPERATION.request(path=(invoice_id,))


call = caller(request)
