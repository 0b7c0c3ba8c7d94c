"""Create Debit, `POST /Debits`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.debit import Debit
    from ...models.debit_create import DebitCreate, DebitCreateFields

OPERATION: Operation[Debit] = Operation(
    "create_debit",
    "POST",
    "/Debits",
    reads=json_of(Object("Debit")),
    body=Object("DebitCreate"),
    ledger_effect=True,
    irreversible=True,
    look_up=LookUp("list_customer_ar_activities", "ar_activities.list_by_customer", ("start_date", "end_date")),
)


def request(body: DebitCreate | DebitCreateFields) -> Request[Debit]:
    """Create Debit.

    Takes a credit back, wholly or in part; it may be spread over the invoices to which the credit was allocated.
    The user interface calls it a reverse credit. No call undoes it.

    What exceeds the unallocated part of the credit must be assigned to invoices by debitAllocations. The table asks
    for them when the amount exceeds the allocated part, but the sample of the error speaks of the unallocated one,
    which makes sense. The answer names the allocations invoiceAllocations.

    The samples of request and answer do not belong together: the credit is the same, the amount is not. Those of
    curl, C# and Python are not valid JSON.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
