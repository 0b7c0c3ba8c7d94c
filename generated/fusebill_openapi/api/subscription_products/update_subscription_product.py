"""Update Subscription Product, `PUT /SubscriptionProducts`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_product import SubscriptionProduct
    from ...models.subscription_product_update import SubscriptionProductUpdate, SubscriptionProductUpdateFields

OPERATION: Operation[SubscriptionProduct] = Operation(
    "update_subscription_product",
    "PUT",
    "/SubscriptionProducts",
    reads=json_of(Object("SubscriptionProduct")),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
    ),
    body=Object("SubscriptionProductUpdate", "SubscriptionProduct"),
    moves_money=True,
    put_nullifies=True,
    look_up=LookUp("get_subscription_product", "subscription_products.get", ()),
)


def request(
    body: SubscriptionProductUpdate | SubscriptionProductUpdateFields | SubscriptionProduct,
    *,
    preview: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
) -> Request[SubscriptionProduct]:
    """Update Subscription Product.

    Replaces one product of a subscription, which is easier than sending the whole subscription. That fields left
    out become null is assumed, as with other PUT calls, and a comment in a public client advises to read first.

    Including the product or raising its quantity can create and post an invoice, which may be collected; with
    preview nothing changes. Turning priceUpliftsEnabled from true to false deletes the price uplifts: existing,
    future and historical ones. The legacy subscriptionProductDiscount is best left out, as when the subscription is
    updated.

    The page's table breaks off after seven fields and marks none as required; the others come from the generated
    help page of the calculator, whose body has the name of this one. That both are the same is an inference. The
    page's introduction belongs to another page.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
    """
    return OPERATION.request(query=(preview, temporarily_disable_auto_post), body=body)


call = caller(request)
