"""Update Subscription Product Quantity, `POST /SubscriptionProductQuantityChange`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription_product_change_quantity import (
        SubscriptionProductChangeQuantity,
        SubscriptionProductChangeQuantityFields,
    )

OPERATION: Operation[JSON] = Operation(
    "change_subscription_product_quantity",
    "POST",
    "/SubscriptionProductQuantityChange",
    reads=any_json,
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
    ),
    body=Object("SubscriptionProductChangeQuantity"),
    moves_money=True,
    look_up=LookUp("get_subscription_product", "subscription_products.get", ()),
)


def request(
    body: SubscriptionProductChangeQuantity | SubscriptionProductChangeQuantityFields,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
) -> Request[JSON]:
    """Update Subscription Product Quantity.

    Raises or lowers the quantity of a subscription product by a difference; it does not set a quantity. A raise can
    create and post an invoice, which may be collected; with preview nothing changes.

    The page advises to use it for single changes that cause no charge only, since every call sends webhooks,
    charges and makes the invoice anew; otherwise update the subscription or the subscription product. The answer
    was not shown.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        temporarily_disable_auto_post: True keeps a resulting invoice as a draft that is not sent; its charges
            stay there until it is posted.
    """
    return OPERATION.request(query=(preview, show_zero_dollar_charges, temporarily_disable_auto_post), body=body)


call = caller(request)
