"""Unlatch Customer (Geotab), `POST /Geotab/UnlatchCustomer`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.geotab_unlatch_customer import GeotabUnlatchCustomer, GeotabUnlatchCustomerFields

OPERATION: Operation[Customer] = Operation(
    "unlatch_geotab_customer",
    "POST",
    "/Geotab/UnlatchCustomer",
    reads=json_of(Object("Customer")),
    body=Object("GeotabUnlatchCustomer"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: GeotabUnlatchCustomer | GeotabUnlatchCustomerFields) -> Request[Customer]:
    """Unlatch Customer (Geotab).

    Removes the link between a customer and a Geotab reseller customer. The id is in the body, while the HubSpot
    twin has it in the path; one sample sends a body together with a Content-Length of 0.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
