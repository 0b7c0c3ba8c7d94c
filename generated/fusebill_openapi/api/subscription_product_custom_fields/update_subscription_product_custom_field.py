"""Update Custom Field on Subscription Product, `PUT /SubscriptionProductCustomFields`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription_product_custom_field_update import (
        SubscriptionProductCustomFieldUpdate,
        SubscriptionProductCustomFieldUpdateFields,
    )

OPERATION: Operation[JSON] = Operation(
    "update_subscription_product_custom_field",
    "PUT",
    "/SubscriptionProductCustomFields",
    reads=any_json,
    body=Object("SubscriptionProductCustomFieldUpdate"),
    put_nullifies=True,
)


def request(body: SubscriptionProductCustomFieldUpdate | SubscriptionProductCustomFieldUpdateFields) -> Request[JSON]:
    """Update Custom Field on Subscription Product.

    Sets the value of one custom field of a subscription product; the body names both. Send the three members: that
    others become null is assumed, as with other PUT calls. The answer was not shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
