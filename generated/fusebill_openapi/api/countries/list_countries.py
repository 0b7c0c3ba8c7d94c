"""Read Country ID, `GET /Countries`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Array, Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.country import Country

OPERATION: Operation[list[Country]] = Operation(
    "list_countries",
    "GET",
    "/Countries",
    reads=json_of(Array(Object("Country"))),
)


def request() -> Request[list[Country]]:
    """Read Country ID.

    Lists the countries and their states with the ids that addresses take. The whole list comes back at once,
    without paging, sorting or filters; it hardly changes and is worth caching. The United States come first.

    Two public browser clients call it without a key, so it may be open.
    """
    return OPERATION.request()


call = caller(request)
