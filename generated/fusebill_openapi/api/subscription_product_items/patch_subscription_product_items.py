"""Patch Subscription Product Items, `PATCH /subscriptionproductItems`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_product_items_patch import (
        SubscriptionProductItemsPatch,
        SubscriptionProductItemsPatchFields,
    )

OPERATION: Operation[JSON] = Operation(
    "patch_subscription_product_items",
    "PATCH",
    "/subscriptionproductItems",
    reads=any_json,
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
    ),
    body=Object("SubscriptionProductItemsPatch"),
    moves_money=True,
    look_up=LookUp("list_subscription_product_items", "subscription_product_items.list", ("modified_timestamp",)),
)


def request(
    body: SubscriptionProductItemsPatch | SubscriptionProductItemsPatchFields,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
) -> Request[JSON]:
    """Patch Subscription Product Items.

    Adds, changes and deletes tracked items of a subscription in one call; the vendor advises to add at most 100 at
    a time. Changed quantities can create, post and collect an invoice; with preview nothing changes.

    Deleting an item only sets its status to Deleted; its reference becomes free again. It is the documented way to
    remove an item. The answer was not shown; a public client reads the shape of the request from it.

    The page's header ends the path in a slash; the generated help page writes SubscriptionProductItems.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
    """
    return OPERATION.request(query=(preview, show_zero_dollar_charges, temporarily_disable_auto_post), body=body)


call = caller(request)
