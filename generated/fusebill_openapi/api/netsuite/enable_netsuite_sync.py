"""Enable Synchronization (NetSuite), `POST /Netsuite/EnableSynch/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.netsuite_enable_sync import NetsuiteEnableSync, NetsuiteEnableSyncFields

OPERATION: Operation[Customer] = Operation(
    "enable_netsuite_sync",
    "POST",
    "/Netsuite/EnableSynch/{customerId}",
    reads=json_of(Object("Customer")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    body=Object("NetsuiteEnableSync"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(customer_id: int, body: NetsuiteEnableSync | NetsuiteEnableSyncFields) -> Request[Customer]:
    """Enable Synchronization (NetSuite).

    Switches the synchronisation of a customer with NetSuite on. The id of the customer goes into the path and, as
    fusebillId, into the body.

    Args:
        customer_id: Fusebill id of the customer.
        body: What to send.
    """
    return OPERATION.request(path=(customer_id,), body=body)


call = caller(request)
