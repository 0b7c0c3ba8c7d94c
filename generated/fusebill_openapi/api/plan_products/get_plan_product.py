"""Read Plan Product, `GET /PlanProducts/{planProductId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.plan_product import PlanProduct

OPERATION: Operation[PlanProduct] = Operation(
    "get_plan_product",
    "GET",
    "/PlanProducts/{planProductId}",
    reads=json_of(Object("PlanProduct")),
    path_parameters=(Parameter("plan_product_id", "planProductId", INTEGER, required=True),),
)


def request(plan_product_id: int) -> Request[PlanProduct]:
    """Read Plan Product.

    Reads one plan product: a product as it is sold on one plan, with quantity, inclusion and the pricing of each
    frequency.

    Both samples of this call break off among the charge models; the rest is known from plan products inside
    subscriptions, where the uri is an empty string. One sample has productCode as the bare number 55; it is text.

    Args:
        plan_product_id: Fusebill id of the plan product.
    """
    return OPERATION.request(path=(plan_product_id,))


call = caller(request)
