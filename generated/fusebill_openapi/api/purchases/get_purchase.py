"""Read Purchase By ID, `GET /Purchases/{purchaseId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.purchase import Purchase

OPERATION: Operation[Purchase] = Operation(
    "get_purchase",
    "GET",
    "/Purchases/{purchaseId}",
    reads=json_of(Object("Purchase")),
    path_parameters=(Parameter("purchase_id", "purchaseId", INTEGER, required=True),),
)


def request(purchase_id: int) -> Request[Purchase]:
    """Read Purchase By ID.

    Reads one purchase by its Fusebill id. The sample carries the code of the product in code, at the top of the
    purchase, and breaks off at productItems.

    Args:
        purchase_id: Fusebill id of the purchase.
    """
    return OPERATION.request(path=(purchase_id,))


call = caller(request)
