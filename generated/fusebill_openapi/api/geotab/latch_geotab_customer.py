"""Latch Customer (Geotab), `POST /Geotab/LatchCustomer`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.geotab_latch_customer import GeotabLatchCustomer, GeotabLatchCustomerFields

OPERATION: Operation[JSON] = Operation(
    "latch_geotab_customer",
    "POST",
    "/Geotab/LatchCustomer",
    reads=any_json,
    body=Object("GeotabLatchCustomer"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: GeotabLatchCustomer | GeotabLatchCustomerFields) -> Request[JSON]:
    """Latch Customer (Geotab).

    Links a customer to a Geotab reseller customer. The answer was not shown; unlatching answers the customer.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
