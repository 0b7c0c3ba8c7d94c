"""Edit Sales Tracking Code, `PUT /SalesTrackingCodes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.sales_tracking_code import SalesTrackingCode
    from ...models.sales_tracking_code_update import SalesTrackingCodeUpdate, SalesTrackingCodeUpdateFields

OPERATION: Operation[SalesTrackingCode] = Operation(
    "update_sales_tracking_code",
    "PUT",
    "/SalesTrackingCodes",
    reads=json_of(Object("SalesTrackingCode")),
    body=Object("SalesTrackingCodeUpdate", "SalesTrackingCode"),
    put_nullifies=True,
)


def request(
    body: SalesTrackingCodeUpdate | SalesTrackingCodeUpdateFields | SalesTrackingCode,
) -> Request[SalesTrackingCode]:
    """Edit Sales Tracking Code.

    Changes a sales tracking code, also a retired one; whether that can make it active again is not documented.
    Samples send the complete object, with type, status, deletable and uri, which is the safe way: that fields left
    out become null is assumed. The answer was not shown; it is assumed to be the code.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
