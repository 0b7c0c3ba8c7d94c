"""UnLatch Customer (NetSuite), `POST /NetSuite/UnLatchCustomer`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.netsuite_unlatch_customer import NetsuiteUnlatchCustomer, NetsuiteUnlatchCustomerFields

OPERATION: Operation[JSON] = Operation(
    "unlatch_netsuite_customer",
    "POST",
    "/NetSuite/UnLatchCustomer",
    reads=any_json,
    body=Object("NetsuiteUnlatchCustomer"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: NetsuiteUnlatchCustomer | NetsuiteUnlatchCustomerFields) -> Request[JSON]:
    """UnLatch Customer (NetSuite).

    Removes the link between a customer and a NetSuite customer. Unlike its HubSpot and Geotab twins it wants the
    foreign id as well, which one sample spells netSuiteId. The answer was not shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
