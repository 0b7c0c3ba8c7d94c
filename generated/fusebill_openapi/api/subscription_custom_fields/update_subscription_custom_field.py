"""Update Custom Field on Subscription, `PUT /SubscriptionCustomFields`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription_custom_field_update import (
        SubscriptionCustomFieldUpdate,
        SubscriptionCustomFieldUpdateFields,
    )

OPERATION: Operation[JSON] = Operation(
    "update_subscription_custom_field",
    "PUT",
    "/SubscriptionCustomFields",
    reads=any_json,
    body=Object("SubscriptionCustomFieldUpdate"),
    put_nullifies=True,
)


def request(body: SubscriptionCustomFieldUpdate | SubscriptionCustomFieldUpdateFields) -> Request[JSON]:
    """Update Custom Field on Subscription.

    Sets the value of one custom field of a subscription; the body names both. Send the three members: that others
    become null is assumed, as with other PUT calls. Custom fields themselves cannot be made through the API. The
    answer was not shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
