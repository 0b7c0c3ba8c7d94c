"""BillingPeriodPaymentScheduleCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model

if TYPE_CHECKING:
    from .billing_period_payment_schedule_input import (
        BillingPeriodPaymentScheduleInput,
        BillingPeriodPaymentScheduleInputFields,
    )


@model
class BillingPeriodPaymentScheduleCreate(Input):
    """The instalments of invoices of a billing period definition."""

    billing_period_definition_id: int = field("billingPeriodDefinitionId", INTEGER)
    """Fusebill id of the billing period definition. Not marked as required, yet nothing else names it."""
    payment_schedules: Sequence[BillingPeriodPaymentScheduleInput | BillingPeriodPaymentScheduleInputFields] = field(
        "paymentSchedules", Array(Object("BillingPeriodPaymentScheduleInput"))
    )
    """Not marked as required, yet there is nothing else to set."""


class BillingPeriodPaymentScheduleCreateFields(TypedDict, total=False):
    """The fields of `BillingPeriodPaymentScheduleCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    billing_period_definition_id: Required[int]
    payment_schedules: Required[Sequence[BillingPeriodPaymentScheduleInput | BillingPeriodPaymentScheduleInputFields]]
