"""Re-sync Customer (Salesforce), `POST /Salesforce/Resynch`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.salesforce_resync_customer import SalesforceResyncCustomer, SalesforceResyncCustomerFields

OPERATION: Operation[JSON] = Operation(
    "resync_salesforce_customer",
    "POST",
    "/Salesforce/Resynch",
    reads=any_json,
    body=Object("SalesforceResyncCustomer"),
)


def request(body: SalesforceResyncCustomer | SalesforceResyncCustomerFields) -> Request[JSON]:
    """Re-sync Customer (Salesforce).

    Brings a customer and a Salesforce account that got out of step together again; the vendor says that
    subscriptions and details are not duplicated.

    Either id names the customer; exactly one of them must be sent. The answer was not shown. One sample writes the
    path with a slash at its end.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
