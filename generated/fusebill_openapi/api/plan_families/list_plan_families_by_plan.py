"""List Plan Families By Plan, `GET /PlanFamilies/ByPlan/{planId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Array, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.plan_family import PlanFamily

OPERATION: Operation[list[PlanFamily]] = Operation(
    "list_plan_families_by_plan",
    "GET",
    "/PlanFamilies/ByPlan/{planId}",
    reads=json_of(Array(Object("PlanFamily"))),
    path_parameters=(Parameter("plan_id", "planId", INTEGER, required=True),),
)


def request(plan_id: int) -> Request[list[PlanFamily]]:
    """List Plan Families By Plan.

    Lists the families that a plan belongs to. Known from public client code only, which names method and path; that
    the answer is an array is inferred from the list by subscription.

    Args:
        plan_id: Fusebill id of the plan.
    """
    return OPERATION.request(path=(plan_id,))


call = caller(request)
