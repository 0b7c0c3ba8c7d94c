"""Create Ship/Bill Address, `POST /Addresses`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.address import Address
    from ...models.address_create import AddressCreate, AddressCreateFields

OPERATION: Operation[Address] = Operation(
    "create_address",
    "POST",
    "/Addresses",
    reads=json_of(Object("Address")),
    body=Object("AddressCreate"),
    look_up=LookUp("get_customer_address_preferences", "customer_address_preferences.get", ()),
)


def request(body: AddressCreate | AddressCreateFields) -> Request[Address]:
    """Create Ship/Bill Address.

    Adds the billing or the shipping address of a customer, at most one of each; the billing address must exist
    before a shipping address.

    Country and state can be given by id or by name. The countryId is the numeric ISO 3166-1 code (124 Canada, 840
    United States). The prose speaks of ISO codes for the stateId too, but the samples use the vendor's own ids (9
    Ontario); the list of countries tells both.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
