"""Update Subscription Product Item, `PUT /SubscriptionProductItems`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.subscription_product_item_update import (
        SubscriptionProductItemUpdate,
        SubscriptionProductItemUpdateFields,
    )
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[TrackedItem] = Operation(
    "update_subscription_product_item",
    "PUT",
    "/SubscriptionProductItems",
    reads=json_of(Object("TrackedItem")),
    body=Object("SubscriptionProductItemUpdate", "TrackedItem"),
    put_nullifies=True,
)


def request(
    body: SubscriptionProductItemUpdate | SubscriptionProductItemUpdateFields | TrackedItem,
) -> Request[TrackedItem]:
    """Update Subscription Product Item.

    Replaces a tracked item of a subscription product. Which id the body takes is not certain: table and sample call
    it the id of the subscription product, while the same call for purchases takes that of the item, which is what
    an update needs.

    That fields left out become null is assumed, as with other PUT calls. The answer is described by the generated
    help page of the call for purchases.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
