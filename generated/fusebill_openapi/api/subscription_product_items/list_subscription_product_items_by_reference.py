"""List Subscription Product Items By Reference, `GET /subscriptionproducts/{subscriptionProductId}/items/referenceId/{reference}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, TEXT, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[list[TrackedItem]] = Operation(
    "list_subscription_product_items_by_reference",
    "GET",
    "/subscriptionproducts/{subscriptionProductId}/items/referenceId/{reference}",
    reads=json_of(Array(Object("TrackedItem"))),
    path_parameters=(
        Parameter("subscription_product_id", "subscriptionProductId", INTEGER, required=True),
        Parameter("reference", "reference", TEXT, required=True),
    ),
)


def request(subscription_product_id: int, reference: str) -> Request[list[TrackedItem]]:
    """List Subscription Product Items By Reference.

    Lists the tracked items of a subscription product that have a given reference. A reference is unique among
    active items, but deleted items may repeat it. Does not page.

    Known from the generated help page only, which calls the two values parentId and referenceId; that the first is
    a subscription product follows from the path.

    Args:
        subscription_product_id: Fusebill id of the subscription product.
        reference: Reference of the tracked item.
    """
    return OPERATION.request(path=(subscription_product_id, reference))


call = caller(request)
