"""Add Tracked Item on Subscription Product, `POST /SubscriptionProductItems`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_product_item_create import (
        SubscriptionProductItemCreate,
        SubscriptionProductItemCreateFields,
    )
    from ...models.tracked_item import TrackedItem

OPERATION: Operation[TrackedItem] = Operation(
    "create_subscription_product_item",
    "POST",
    "/SubscriptionProductItems",
    reads=json_of(Object("TrackedItem")),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
    ),
    body=Object("SubscriptionProductItemCreate"),
    moves_money=True,
    look_up=LookUp("list_subscription_product_items", "subscription_product_items.list", ("reference",)),
)


def request(
    body: SubscriptionProductItemCreate | SubscriptionProductItemCreateFields,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
) -> Request[TrackedItem]:
    """Add Tracked Item on Subscription Product.

    Adds a tracked item to a subscription product that tracks items. This raises the product's quantity, so it can
    create, post and collect an invoice; with preview item, invoice and charges are calculated and nothing is
    created.

    The reference must be unique among the active items of the catalog product in the whole account, not only of
    this subscription product. The answer was not shown on this page; it is described by the generated help pages of
    sibling calls.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
    """
    return OPERATION.request(query=(preview, show_zero_dollar_charges, temporarily_disable_auto_post), body=body)


call = caller(request)
