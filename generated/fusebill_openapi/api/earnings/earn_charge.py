"""Manual Earn, `POST /Earnings/ManualEarn`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.charge_detail import ChargeDetail
    from ...models.earning_manual_earn import EarningManualEarn, EarningManualEarnFields

OPERATION: Operation[ChargeDetail] = Operation(
    "earn_charge",
    "POST",
    "/Earnings/ManualEarn",
    reads=json_of(Object("ChargeDetail")),
    query_parameters=(Parameter("preview", "preview", BOOLEAN, required=True),),
    body=Object("EarningManualEarn"),
    irreversible=True,
)


def request(body: EarningManualEarn | EarningManualEarnFields, *, preview: bool) -> Request[ChargeDetail]:
    """Manual Earn.

    Recognises revenue of a charge by hand, in the earnings ledger; money of the customer does not move. No call
    takes it back. Known from the generated help page only, which is cut off within the answer.

    Args:
        body: What to send.
        preview: True simulates the call. It has no default, so it must be sent.
    """
    return OPERATION.request(query=(preview,), body=body)


call = caller(request)
