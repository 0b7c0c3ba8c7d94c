"""Read Plan Family, `GET /PlanFamilies/{planFamilyId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.plan_family import PlanFamily

OPERATION: Operation[PlanFamily] = Operation(
    "get_plan_family",
    "GET",
    "/PlanFamilies/{planFamilyId}",
    reads=json_of(Object("PlanFamily")),
    path_parameters=(Parameter("plan_family_id", "planFamilyId", INTEGER, required=True),),
)


def request(plan_family_id: int) -> Request[PlanFamily]:
    """Read Plan Family.

    Reads one plan family. Known from public client code only, which names method and path; that the answer is the
    family is inferred.

    Args:
        plan_family_id: Fusebill id of the plan family.
    """
    return OPERATION.request(path=(plan_family_id,))


call = caller(request)
