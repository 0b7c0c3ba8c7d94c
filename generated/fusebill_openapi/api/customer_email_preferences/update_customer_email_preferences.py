"""Update Customer Email Preferences, `PUT /CustomerEmailPreferences`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer_email_preferences import CustomerEmailPreferences
    from ...models.customer_email_preferences_update import (
        CustomerEmailPreferencesUpdate,
        CustomerEmailPreferencesUpdateFields,
    )

OPERATION: Operation[CustomerEmailPreferences] = Operation(
    "update_customer_email_preferences",
    "PUT",
    "/CustomerEmailPreferences",
    reads=json_of(Object("CustomerEmailPreferences")),
    body=Object("CustomerEmailPreferencesUpdate", "CustomerEmailPreferences"),
    put_nullifies=True,
)


def request(
    body: CustomerEmailPreferencesUpdate | CustomerEmailPreferencesUpdateFields | CustomerEmailPreferences,
) -> Request[CustomerEmailPreferences]:
    """Update Customer Email Preferences.

    Replaces the e-mail preferences of a customer. Entries left out of the list fall back to null, the account
    default, so read the list, change the entries you need and send all of it.

    Reading is under the customer's path, updating is not. The samples also send accountDefault, which the generated
    help page does not take.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
