"""List AR Activities, `GET /aractivities`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Array, Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.ar_activity import ArActivity

OPERATION: Operation[list[ArActivity]] = Operation(
    "list_ar_activities",
    "GET",
    "/aractivities",
    reads=json_of(Array(Object("ArActivity"))),
)


def request() -> Request[list[ArActivity]]:
    """List AR Activities.

    Lists what has moved the receivables of the whole account. Known from a public client only, which passes free
    query options; whether the list pages, sorts and filters like that of a customer is not known, and its items are
    assumed to be the same.
    """
    return OPERATION.request()


call = caller(request)
