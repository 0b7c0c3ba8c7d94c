"""Update Ship/Bill Address, `PUT /Addresses`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.address import Address
    from ...models.address_update import AddressUpdate, AddressUpdateFields

OPERATION: Operation[Address] = Operation(
    "update_address",
    "PUT",
    "/Addresses",
    reads=json_of(Object("Address")),
    body=Object("AddressUpdate", "Address"),
    put_nullifies=True,
)


def request(body: AddressUpdate | AddressUpdateFields | Address) -> Request[Address]:
    """Update Ship/Bill Address.

    Replaces an address; the id in the body is enough to find it, although samples send the whole object including
    customerAddressPreferenceId. That fields left out become null is assumed, as with other PUT calls. No call
    deletes an address.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
