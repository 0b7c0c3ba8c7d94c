"""Create Draft Payment Schedules, `POST /DraftPaymentSchedules`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Array, Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.draft_payment_schedule_create import DraftPaymentScheduleCreate, DraftPaymentScheduleCreateFields

OPERATION: Operation[JSON] = Operation(
    "create_draft_payment_schedules",
    "POST",
    "/DraftPaymentSchedules",
    reads=any_json,
    body=Array(Object("DraftPaymentScheduleCreate")),
    look_up=LookUp("get_draft_invoice", "draft_invoices.get", ()),
)


def request(body: Sequence[DraftPaymentScheduleCreate | DraftPaymentScheduleCreateFields]) -> Request[JSON]:
    """Create Draft Payment Schedules.

    Splits a draft invoice into instalments. The body is a bare array; its amounts must add up to the total of the
    draft. It holds for this draft only: later invoices need it again, or the payment schedules of the billing
    period.

    The answer was never shown. Samples end the path with a slash.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
