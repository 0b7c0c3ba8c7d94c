"""BillingPeriodConfiguration. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .billing_period_type import BillingPeriodType
    from .invoicing_rule import InvoicingRule


@model
class BillingPeriodConfiguration(Answer):
    """Begin and invoicing of the billing periods of one interval."""

    type_: BillingPeriodType | None = field("type", Choice("BillingPeriodType"), default=None)
    rule: InvoicingRule | None = field("rule", Choice("InvoicingRule"), default=None)
    interval: BillingInterval | None = field("interval", Choice("BillingInterval"), default=None)
    day: int | None = field("day", INTEGER, default=None)
    """1 to 31; with type SpecifiedDate."""
    month: int | None = field("month", INTEGER, default=None)
    """1 to 12; with type SpecifiedDate and interval Yearly."""
