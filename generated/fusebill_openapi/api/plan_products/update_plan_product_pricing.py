"""Patch Plan Products, `PATCH /planProducts`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.plan_product_update_pricing import PlanProductUpdatePricing, PlanProductUpdatePricingFields

OPERATION: Operation[JSON] = Operation(
    "update_plan_product_pricing",
    "PATCH",
    "/planProducts",
    reads=any_json,
    body=Object("PlanProductUpdatePricing"),
    look_up=LookUp("get_plan_product", "plan_products.get", ()),
)


def request(body: PlanProductUpdatePricing | PlanProductUpdatePricingFields) -> Request[JSON]:
    """Patch Plan Products.

    Changes the pricing of one or more products of a plan; nothing else of a plan product can be changed. The ids
    are in the body, none in the path.

    Each order-to-cash cycle that is listed (one exists for each frequency of the plan) is overwritten as a whole:
    its quantity ranges must run from zero to infinity without gaps, with a price for each currency.

    StairStep is spelled with a second capital S here, Stairstep in price overrides and on purchases, and Formula is
    a pricing type of the catalog only. The answer was not shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
