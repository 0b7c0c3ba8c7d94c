"""Read By Type and Code, `GET /SalesTrackingCodes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import TEXT, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.sales_tracking_code import SalesTrackingCode

OPERATION: Operation[SalesTrackingCode] = Operation(
    "find_sales_tracking_code",
    "GET",
    "/SalesTrackingCodes",
    reads=json_of(Object("SalesTrackingCode")),
    query_parameters=(Parameter("type_", "type", TEXT, required=True), Parameter("code", "code", TEXT)),
)


def request(*, type_: str, code: str | None = None) -> Request[SalesTrackingCode]:
    """Read By Type and Code.

    Finds one sales tracking code by its category and its code. Both are ordinary query parameters here, not entries
    of a query filter, and the answer is a single object. What comes back without a code is not documented.

    Args:
        type_: The category: Sales Tracking Code 1 to Sales Tracking Code 5, or the account's own name for it.
        code: The code within the category.
    """
    return OPERATION.request(query=(type_, code))


call = caller(request)
