"""Latch Customer (HubSpot), `POST /HubSpot/latchCustomer`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.hubspot_latch_customer import HubspotLatchCustomer, HubspotLatchCustomerFields

OPERATION: Operation[JSON] = Operation(
    "latch_hubspot_customer",
    "POST",
    "/HubSpot/latchCustomer",
    reads=any_json,
    body=Object("HubspotLatchCustomer"),
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(body: HubspotLatchCustomer | HubspotLatchCustomerFields) -> Request[JSON]:
    """Latch Customer (HubSpot).

    Links a customer to a HubSpot contact, a HubSpot company, or both. An id that is left out counts as null and
    removes that link, so send both every time.

    A contact can be linked to one customer only, and so can a company. The answer was not shown; unlatching answers
    the customer.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
