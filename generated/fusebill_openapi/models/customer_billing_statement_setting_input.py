"""CustomerBillingStatementSettingInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .statement_activity_type import StatementActivityType
    from .statement_option import StatementOption
    from .statement_schedule_type import StatementScheduleType
    from .tracked_item_display_input import TrackedItemDisplayInput, TrackedItemDisplayInputFields


@model
class CustomerBillingStatementSettingInput(Input):
    """Which statements a customer is to receive, and when."""

    option: StatementOption | str | None | Unset = field("option", Choice("StatementOption"), default=UNSET)
    type_: StatementScheduleType | str | None | Unset = field("type", Choice("StatementScheduleType"), default=UNSET)
    interval: BillingInterval | str | None | Unset = field("interval", Choice("BillingInterval"), default=UNSET)
    day: int | None | Unset = field("day", INTEGER, default=UNSET)
    """1 to 31; with type SpecifiedDate."""
    month: int | None | Unset = field("month", INTEGER, default=UNSET)
    """1 to 12; with type SpecifiedDate and interval Yearly."""
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset = field(
        "trackedItemDisplay", Object("TrackedItemDisplayInput"), default=UNSET
    )
    statement_activity_type: StatementActivityType | str | None | Unset = field(
        "statementActivityType", Choice("StatementActivityType"), default=UNSET
    )


class CustomerBillingStatementSettingInputFields(TypedDict, total=False):
    """The fields of `CustomerBillingStatementSettingInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    option: StatementOption | str | None | Unset
    type_: StatementScheduleType | str | None | Unset
    interval: BillingInterval | str | None | Unset
    day: int | None | Unset
    month: int | None | Unset
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset
    statement_activity_type: StatementActivityType | str | None | Unset
