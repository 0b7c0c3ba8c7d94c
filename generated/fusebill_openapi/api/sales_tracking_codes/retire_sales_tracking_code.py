"""Retire Sales Tracking Code, `POST /salesTrackingCodes/retire/{salesTrackingCodeId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.sales_tracking_code import SalesTrackingCode

OPERATION: Operation[SalesTrackingCode] = Operation(
    "retire_sales_tracking_code",
    "POST",
    "/salesTrackingCodes/retire/{salesTrackingCodeId}",
    reads=json_of(Object("SalesTrackingCode")),
    path_parameters=(Parameter("sales_tracking_code_id", "salesTrackingCodeId", INTEGER, required=True),),
    look_up=LookUp("find_sales_tracking_code", "sales_tracking_codes.find", ()),
)


def request(sales_tracking_code_id: int) -> Request[SalesTrackingCode]:
    """Retire Sales Tracking Code.

    Retires a sales tracking code. Takes no body. Only a code that is assigned to at least one customer can be
    retired; one that was never used has to be deleted, for which no call is known. No call reactivates a retired
    code.

    Args:
        sales_tracking_code_id: Fusebill id of the sales tracking code.
    """
    return OPERATION.request(path=(sales_tracking_code_id,))


call = caller(request)
