"""CustomerBillingStatementSetting. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .statement_activity_type import StatementActivityType
    from .statement_option import StatementOption
    from .statement_schedule_type import StatementScheduleType
    from .tracked_item_display import TrackedItemDisplay


@model
class CustomerBillingStatementSetting(Answer):
    """Which statements a customer receives, and when."""

    option: StatementOption | None = field("option", Choice("StatementOption"), default=None)
    type_: StatementScheduleType | None = field("type", Choice("StatementScheduleType"), default=None)
    interval: BillingInterval | None = field("interval", Choice("BillingInterval"), default=None)
    day: int | None = field("day", INTEGER, default=None)
    """1 to 31; with type SpecifiedDate."""
    month: int | None = field("month", INTEGER, default=None)
    """1 to 12; with type SpecifiedDate and interval Yearly."""
    tracked_item_display: TrackedItemDisplay | None = field(
        "trackedItemDisplay", Object("TrackedItemDisplay"), default=None
    )
    statement_activity_type: StatementActivityType | None = field(
        "statementActivityType", Choice("StatementActivityType"), default=None
    )
