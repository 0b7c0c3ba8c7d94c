"""Read Ship/Bill Address, `GET /Addresses/{addressId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.address import Address

OPERATION: Operation[Address] = Operation(
    "get_address",
    "GET",
    "/Addresses/{addressId}",
    reads=json_of(Object("Address")),
    path_parameters=(Parameter("address_id", "addressId", INTEGER, required=True),),
)


def request(address_id: int) -> Request[Address]:
    """Read Ship/Bill Address.

    Reads an address by its own id; the address preferences of the customer tell it.

    Args:
        address_id: Fusebill id of the address.
    """
    return OPERATION.request(path=(address_id,))


call = caller(request)
