"""Create Credit, `POST /Credits`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.credit import Credit
    from ...models.credit_create import CreditCreate, CreditCreateFields

OPERATION: Operation[Credit] = Operation(
    "create_credit",
    "POST",
    "/Credits",
    reads=json_of(Object("Credit")),
    body=Object("CreditCreate"),
    ledger_effect=True,
    look_up=LookUp("list_customer_ar_activities", "ar_activities.list_by_customer", ("start_date", "end_date")),
)


def request(body: CreditCreate | CreditCreateFields) -> Request[Credit]:
    """Create Credit.

    Grants a customer a credit, which lowers what they owe without any money moving. A debit takes it back.

    effectiveTimestamp is required here, though not for debits, and the samples spell it effectiveTimeStamp; they
    also call /credits/ with a slash at the end. That the answer is a credit follows from the page of the object.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
