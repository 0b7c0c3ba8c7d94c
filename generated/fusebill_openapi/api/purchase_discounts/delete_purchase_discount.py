"""Delete Purchase Discount, `DELETE /PurchaseDiscounts/{purchaseDiscountId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "delete_purchase_discount",
    "DELETE",
    "/PurchaseDiscounts/{purchaseDiscountId}",
    reads=any_json,
    path_parameters=(Parameter("purchase_discount_id", "purchaseDiscountId", INTEGER, required=True),),
)


def request(purchase_discount_id: int) -> Request[JSON]:
    """Delete Purchase Discount.

    Removes a discount from a purchase. Known from a published client only; by the page of the object it is possible
    while the purchase is a draft. What a success answers was never shown.

    Args:
        purchase_discount_id: Fusebill id of the discount of a purchase.
    """
    return OPERATION.request(path=(purchase_discount_id,))


call = caller(request)
