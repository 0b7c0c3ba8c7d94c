"""Read Purchase Discount, `GET /PurchaseDiscounts/{purchaseDiscountId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.purchase_discount import PurchaseDiscount

OPERATION: Operation[PurchaseDiscount] = Operation(
    "get_purchase_discount",
    "GET",
    "/PurchaseDiscounts/{purchaseDiscountId}",
    reads=json_of(Object("PurchaseDiscount")),
    path_parameters=(Parameter("purchase_discount_id", "purchaseDiscountId", INTEGER, required=True),),
)


def request(purchase_discount_id: int) -> Request[PurchaseDiscount]:
    """Read Purchase Discount.

    Reads one discount of a purchase. The path is written PurchaseDiscounts, purchaseDiscounts and, in the uri of
    the answer, purchasediscounts.

    Args:
        purchase_discount_id: Fusebill id of the discount of a purchase.
    """
    return OPERATION.request(path=(purchase_discount_id,))


call = caller(request)
