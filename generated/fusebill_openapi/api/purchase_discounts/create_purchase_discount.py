"""Add Purchase Discount, `POST /purchaseDiscounts`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_discount import PurchaseDiscount
    from ...models.purchase_discount_create import PurchaseDiscountCreate, PurchaseDiscountCreateFields

OPERATION: Operation[PurchaseDiscount] = Operation(
    "create_purchase_discount",
    "POST",
    "/purchaseDiscounts",
    reads=json_of(Object("PurchaseDiscount")),
    body=Object("PurchaseDiscountCreate"),
    look_up=LookUp("get_purchase", "purchases.get", ()),
)


def request(body: PurchaseDiscountCreate | PurchaseDiscountCreateFields) -> Request[PurchaseDiscount]:
    """Add Purchase Discount.

    Adds a discount to a draft purchase. Discounts of a finalized or cancelled purchase cannot be added, changed or
    removed. Some samples of the page are not valid JSON; those in raw HTTP are.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
