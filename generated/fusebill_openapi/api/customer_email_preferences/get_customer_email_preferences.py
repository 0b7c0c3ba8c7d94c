"""Read Customer Email Preferences, `GET /customers/{customerId}/CustomerEmailPreferences`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer_email_preferences import CustomerEmailPreferences

OPERATION: Operation[CustomerEmailPreferences] = Operation(
    "get_customer_email_preferences",
    "GET",
    "/customers/{customerId}/CustomerEmailPreferences",
    reads=json_of(Object("CustomerEmailPreferences")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[CustomerEmailPreferences]:
    """Read Customer Email Preferences.

    Reads which e-mails a customer receives. The sample shows 17 entries, among them DraftInvoice, which no list of
    types names; the vendor announces that entries may be added.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
