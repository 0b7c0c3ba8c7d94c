"""Disable Synchronization (NetSuite), `POST /Netsuite/DisableSynch/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.netsuite_disable_sync import NetsuiteDisableSync, NetsuiteDisableSyncFields

OPERATION: Operation[Customer] = Operation(
    "disable_netsuite_sync",
    "POST",
    "/Netsuite/DisableSynch/{customerId}",
    reads=json_of(Object("Customer")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    body=Object("NetsuiteDisableSync"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(customer_id: int, body: NetsuiteDisableSync | NetsuiteDisableSyncFields) -> Request[Customer]:
    """Disable Synchronization (NetSuite).

    Switches the synchronisation of a customer with NetSuite off. The id of the customer goes into the path and, as
    fusebillId, into the body.

    Args:
        customer_id: Fusebill id of the customer.
        body: What to send.
    """
    return OPERATION.request(path=(customer_id,), body=body)


call = caller(request)
