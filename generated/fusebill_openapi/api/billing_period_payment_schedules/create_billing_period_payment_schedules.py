"""Create Billing Period Payment Schedules, `POST /BillingPeriodPaymentSchedules`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Array, Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.billing_period_payment_schedule import BillingPeriodPaymentSchedule
    from ...models.billing_period_payment_schedule_create import (
        BillingPeriodPaymentScheduleCreate,
        BillingPeriodPaymentScheduleCreateFields,
    )

OPERATION: Operation[list[BillingPeriodPaymentSchedule]] = Operation(
    "create_billing_period_payment_schedules",
    "POST",
    "/BillingPeriodPaymentSchedules",
    reads=json_of(Array(Object("BillingPeriodPaymentSchedule"))),
    body=Object("BillingPeriodPaymentScheduleCreate"),
)


def request(
    body: BillingPeriodPaymentScheduleCreate | BillingPeriodPaymentScheduleCreateFields,
) -> Request[list[BillingPeriodPaymentSchedule]]:
    """Create Billing Period Payment Schedules.

    Sets the instalments of the invoices that a billing period definition results in, also the later ones. Known
    from the generated help page only, which marks nothing as required.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
