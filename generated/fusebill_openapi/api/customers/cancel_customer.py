"""Cancel Customer, `POST /customercancellation`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import nothing
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer_cancel import CustomerCancel, CustomerCancelFields

OPERATION: Operation[None] = Operation(
    "cancel_customer",
    "POST",
    "/customercancellation",
    reads=nothing,
    body=Object("CustomerCancel"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: CustomerCancel | CustomerCancelFields) -> Request[None]:
    """Cancel Customer.

    Cancels a customer in any status but Cancelled, and all their subscriptions with the same option.

    Unearned and Full reverse charges on the customer's ledger; whether money also goes back to the payment method
    is not stated. The uncancel call restores the status of the customer; nothing says that it restores
    subscriptions or takes back reversals. Cancelling does not delete or anonymise anything; no call does.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
