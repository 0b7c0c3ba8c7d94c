"""Read Product, `GET /Products/{productId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.product import Product

OPERATION: Operation[Product] = Operation(
    "get_product",
    "GET",
    "/Products/{productId}",
    reads=json_of(Object("Product")),
    path_parameters=(Parameter("product_id", "productId", INTEGER, required=True),),
)


def request(product_id: int) -> Request[Product]:
    """Read Product.

    Reads one product. orderToCashCycle is null on a product that cannot be purchased on its own, and glCode is an
    empty string, not null, when there is none.

    Args:
        product_id: Fusebill id of the product.
    """
    return OPERATION.request(path=(product_id,))


call = caller(request)
