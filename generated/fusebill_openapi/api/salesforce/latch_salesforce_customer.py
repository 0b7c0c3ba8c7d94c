"""Latch Customer (Salesforce), `POST /Salesforce/Latch`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.salesforce_latch_customer import SalesforceLatchCustomer, SalesforceLatchCustomerFields

OPERATION: Operation[JSON] = Operation(
    "latch_salesforce_customer",
    "POST",
    "/Salesforce/Latch",
    reads=any_json,
    body=Object("SalesforceLatchCustomer"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: SalesforceLatchCustomer | SalesforceLatchCustomerFields) -> Request[JSON]:
    """Latch Customer (Salesforce).

    Links a customer to a Salesforce account. The vendor must have enabled the integration for the account.

    When the customer is linked already, forceLatch decides: true replaces the link, false makes the call fail (with
    which status and text was not shown). Without a link it makes no difference. The answer was not shown; sibling
    calls answer the customer.

    No call removes the link; the bulk import of the user interface can. One sample writes the path with a slash at
    its end, and spells salesforceId as salesforceID.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
