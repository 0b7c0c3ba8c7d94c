"""Read Address Preferences, `GET /customerAddressPreferences/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer_address_preference import CustomerAddressPreference

OPERATION: Operation[CustomerAddressPreference] = Operation(
    "get_customer_address_preferences",
    "GET",
    "/customerAddressPreferences/{customerId}",
    reads=json_of(Object("CustomerAddressPreference")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[CustomerAddressPreference]:
    """Read Address Preferences.

    Reads contact name, shipping instructions and both addresses of a customer. The only documented way to find the
    ids of a customer's addresses; an address that is not set is null.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
