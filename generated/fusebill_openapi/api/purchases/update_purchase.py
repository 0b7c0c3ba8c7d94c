"""Update Purchase, `PUT /Purchases`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase import Purchase
    from ...models.purchase_update import PurchaseUpdate, PurchaseUpdateFields

OPERATION: Operation[Purchase] = Operation(
    "update_purchase",
    "PUT",
    "/Purchases",
    reads=json_of(Object("Purchase")),
    body=Object("PurchaseUpdate", "Purchase"),
    put_nullifies=True,
)


def request(body: PurchaseUpdate | PurchaseUpdateFields | Purchase) -> Request[Purchase]:
    """Update Purchase.

    Replaces what can be changed of a draft purchase; a finalized one cannot be changed. The id goes into the body,
    not into the path. Discounts, coupons, tracked items and values of custom fields have calls of their own.

    That fields left out become null is assumed, as with other PUT calls; that the generated help page requires the
    name points the same way. Beware that the body is not the object that reading gives: prices are read as
    priceRanges and written as overridePriceRanges, and some fields of the body were never seen in an answer.

    The generated help page announces an object as the answer without showing it; it is assumed to be the purchase.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
