"""List Credit Allocations, `GET /invoices/{invoiceId}/creditAllocations`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.credit_allocation import CreditAllocation

OPERATION: Operation[list[CreditAllocation]] = Operation(
    "list_invoice_credit_allocations",
    "GET",
    "/invoices/{invoiceId}/creditAllocations",
    reads=json_of(Array(Object("CreditAllocation"))),
    path_parameters=(Parameter("invoice_id", "invoiceId", INTEGER, required=True),),
)


def request(invoice_id: int) -> Request[list[CreditAllocation]]:
    """List Credit Allocations.

    Lists the parts of credits that pay an invoice. The page mentions neither paging nor sorting.

    The amounts are quoted in the sample ("10.0000") and bare numbers in payment allocations; read both.

    Args:
        invoice_id: Fusebill id of the invoice, not the number that customers see.
    """
    return OPERATION.request(path=(invoice_id,))


call = caller(request)
