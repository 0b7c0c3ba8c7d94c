"""Latch Customer (NetSuite), `POST /NetSuite/LatchCustomer`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.netsuite_latch_customer import NetsuiteLatchCustomer, NetsuiteLatchCustomerFields

OPERATION: Operation[JSON] = Operation(
    "latch_netsuite_customer",
    "POST",
    "/NetSuite/LatchCustomer",
    reads=any_json,
    body=Object("NetsuiteLatchCustomer"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: NetsuiteLatchCustomer | NetsuiteLatchCustomerFields) -> Request[JSON]:
    """Latch Customer (NetSuite).

    Links a customer to a NetSuite customer. The answer was not shown; sibling calls answer the customer.

    netsuiteId is spelled so in the table and the JSON sample, netSuiteId and NetSuiteId in others. The word of the
    path is NetSuite here and Netsuite in the calls that switch the synchronisation.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
