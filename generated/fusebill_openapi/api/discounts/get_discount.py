"""Read Discount, `GET /Discounts/{discountId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.discount import Discount

OPERATION: Operation[Discount] = Operation(
    "get_discount",
    "GET",
    "/Discounts/{discountId}",
    reads=json_of(Object("Discount")),
    path_parameters=(Parameter("discount_id", "discountId", INTEGER, required=True),),
)


def request(discount_id: int) -> Request[Discount]:
    """Read Discount.

    Reads one discount of the catalog.

    Args:
        discount_id: Fusebill id of the discount.
    """
    return OPERATION.request(path=(discount_id,))


call = caller(request)
