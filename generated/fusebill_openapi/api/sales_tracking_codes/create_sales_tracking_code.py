"""Create Sales Tracking Code, `POST /salesTrackingCodes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.sales_tracking_code import SalesTrackingCode
    from ...models.sales_tracking_code_create import SalesTrackingCodeCreate, SalesTrackingCodeCreateFields

OPERATION: Operation[SalesTrackingCode] = Operation(
    "create_sales_tracking_code",
    "POST",
    "/salesTrackingCodes",
    reads=json_of(Object("SalesTrackingCode")),
    body=Object("SalesTrackingCodeCreate"),
    look_up=LookUp("find_sales_tracking_code", "sales_tracking_codes.find", ()),
)


def request(body: SalesTrackingCodeCreate | SalesTrackingCodeCreateFields) -> Request[SalesTrackingCode]:
    """Create Sales Tracking Code.

    Adds a sales tracking code to one of the account's five categories. The answer was not shown; it is assumed to
    be the code.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
