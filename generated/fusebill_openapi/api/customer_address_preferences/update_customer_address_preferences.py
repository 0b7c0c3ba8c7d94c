"""Update Address Preferences, `PUT /CustomerAddressPreferences`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer_address_preference import CustomerAddressPreference
    from ...models.customer_address_preferences_update import (
        CustomerAddressPreferencesUpdate,
        CustomerAddressPreferencesUpdateFields,
    )

OPERATION: Operation[CustomerAddressPreference] = Operation(
    "update_customer_address_preferences",
    "PUT",
    "/CustomerAddressPreferences",
    reads=json_of(Object("CustomerAddressPreference")),
    body=Object("CustomerAddressPreferencesUpdate", "CustomerAddressPreference"),
    put_nullifies=True,
)


def request(
    body: CustomerAddressPreferencesUpdate | CustomerAddressPreferencesUpdateFields | CustomerAddressPreference,
) -> Request[CustomerAddressPreference]:
    """Update Address Preferences.

    Changes contact name, shipping instructions and the use of the billing address for shipping. The addresses
    themselves cannot be changed here, although samples send them: the generated help page takes the four fields
    below only.

    That fields left out become null is assumed, as with other PUT calls.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
