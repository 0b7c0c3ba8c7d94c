"""BillingPeriodConfigurationInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .billing_period_type import BillingPeriodType
    from .invoicing_rule import InvoicingRule


@model
class BillingPeriodConfigurationInput(Input):
    """Begin and invoicing of the billing periods of one interval."""

    type_: BillingPeriodType | str | None | Unset = field("type", Choice("BillingPeriodType"), default=UNSET)
    rule: InvoicingRule | str | None | Unset = field("rule", Choice("InvoicingRule"), default=UNSET)
    interval: BillingInterval | str | None | Unset = field("interval", Choice("BillingInterval"), default=UNSET)
    day: int | None | Unset = field("day", INTEGER, default=UNSET)
    """1 to 31; with type SpecifiedDate."""
    month: int | None | Unset = field("month", INTEGER, default=UNSET)
    """1 to 12; with type SpecifiedDate and interval Yearly."""


class BillingPeriodConfigurationInputFields(TypedDict, total=False):
    """The fields of `BillingPeriodConfigurationInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    type_: BillingPeriodType | str | None | Unset
    rule: InvoicingRule | str | None | Unset
    interval: BillingInterval | str | None | Unset
    day: int | None | Unset
    month: int | None | Unset
