"""Update Purchase Discount, `PUT /purchaseDiscounts`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_discount import PurchaseDiscount
    from ...models.purchase_discount_update import PurchaseDiscountUpdate, PurchaseDiscountUpdateFields

OPERATION: Operation[PurchaseDiscount] = Operation(
    "update_purchase_discount",
    "PUT",
    "/purchaseDiscounts",
    reads=json_of(Object("PurchaseDiscount")),
    body=Object("PurchaseDiscountUpdate", "PurchaseDiscount"),
    put_nullifies=True,
)


def request(
    body: PurchaseDiscountUpdate | PurchaseDiscountUpdateFields | PurchaseDiscount,
) -> Request[PurchaseDiscount]:
    """Update Purchase Discount.

    Changes a discount of a draft purchase. The table names the discount by its id; every sample sends purchaseId
    and no id, evidently copied from adding one, and is no valid JSON. That fields left out become null is assumed,
    as with other PUT calls. The answer is assumed to be the discount, by analogy with adding one.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
