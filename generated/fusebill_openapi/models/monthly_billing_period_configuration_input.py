"""MonthlyBillingPeriodConfigurationInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .billing_period_type import BillingPeriodType
    from .invoicing_rule import InvoicingRule


@model
class MonthlyBillingPeriodConfigurationInput(Input):
    """Begin of monthly billing periods of a customer to create."""

    type_: BillingPeriodType | str | None | Unset = field("type", Choice("BillingPeriodType"), default=UNSET)
    rule: InvoicingRule | str | None | Unset = field("rule", Choice("InvoicingRule"), default=UNSET)
    day: int | None | Unset = field("day", INTEGER, default=UNSET)
    """1 to 28."""


class MonthlyBillingPeriodConfigurationInputFields(TypedDict, total=False):
    """The fields of `MonthlyBillingPeriodConfigurationInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    type_: BillingPeriodType | str | None | Unset
    rule: InvoicingRule | str | None | Unset
    day: int | None | Unset
