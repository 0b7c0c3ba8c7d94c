"""Deactivate Sync (Salesforce), `POST /Salesforce/DisableSynch/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer import Customer

OPERATION: Operation[Customer] = Operation(
    "disable_salesforce_sync",
    "POST",
    "/Salesforce/DisableSynch/{customerId}",
    reads=json_of(Object("Customer")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(customer_id: int) -> Request[Customer]:
    """Deactivate Sync (Salesforce).

    Switches the synchronisation of a customer with Salesforce off. Takes no body.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
