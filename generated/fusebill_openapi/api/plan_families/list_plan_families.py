"""List Plan Families, `GET /PlanFamilies`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import list_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.plan_family import PlanFamily

OPERATION: Operation[list[PlanFamily]] = Operation(
    "list_plan_families",
    "GET",
    "/PlanFamilies",
    reads=list_of(Object("PlanFamily"), __name__),
    query_parameters=(Parameter("page_size", "pageSize", INTEGER), Parameter("page_number", "pageNumber", INTEGER)),
)


def request(*, page_size: int | None = None, page_number: int | None = None) -> Request[list[PlanFamily]]:
    """List Plan Families.

    Lists the plan families of the account: groups of plans between which subscriptions can migrate.

    Known from public client code only, which names method and path. That the answer is an array is inferred, that
    it pages follows from the general rules for lists, and which filters it takes is not known.

    Args:
        page_size: Entries on a page. The server's maximum differs from list to list and is never below 1000;
            what applies when it is left out is not stated.
        page_number: Number of the page, from 0.
    """
    return OPERATION.request(query=(page_size, page_number))


call = caller(request)
