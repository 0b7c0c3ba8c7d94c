"""Read Plan, `GET /Plans/{planId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.plan import Plan
    from ...models.plan_view import PlanView
    from ...models.plan_view_interval import PlanViewInterval

OPERATION: Operation[Plan] = Operation(
    "get_plan",
    "GET",
    "/Plans/{planId}",
    reads=json_of(Object("Plan")),
    path_parameters=(Parameter("plan_id", "planId", INTEGER, required=True),),
    query_parameters=(
        Parameter("view", "view", Choice("PlanView")),
        Parameter("interval", "interval", Choice("PlanViewInterval")),
        Parameter("number_of_intervals", "numberOfIntervals", INTEGER),
    ),
)


def request(
    plan_id: int,
    *,
    view: PlanView | str | None = None,
    interval: PlanViewInterval | str | None = None,
    number_of_intervals: int | None = None,
) -> Request[Plan]:
    """Read Plan.

    Reads one plan.

    With view=subscription the answer is not a plan but a body to create a subscription of it with, for the
    frequency that interval and numberOfIntervals name. That form was not shown: read it as plain JSON.

    Args:
        plan_id: Fusebill id of the plan.
        view: Answers a body for creating a subscription instead of the plan.
        interval: Picks the frequency, together with numberOfIntervals; used with view.
        number_of_intervals: Picks the frequency, together with interval; used with view.
    """
    return OPERATION.request(path=(plan_id,), query=(view, interval, number_of_intervals))


call = caller(request)
