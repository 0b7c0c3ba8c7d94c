"""BillingStatementGenerateBySubscription. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TIMESTAMP, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .billing_statement_tracked_item_display_input import (
        BillingStatementTrackedItemDisplayInput,
        BillingStatementTrackedItemDisplayInputFields,
    )
    from .statement_activity_type import StatementActivityType


@model
class BillingStatementGenerateBySubscription(Input):
    """A statement to compute, grouped by subscription."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer; the generated help page requires the two dates only."""
    start_date: datetime | date = field("startDate", TIMESTAMP)
    """UTC."""
    end_date: datetime | date = field("endDate", TIMESTAMP)
    """UTC."""
    tracked_item_display: (
        BillingStatementTrackedItemDisplayInput | BillingStatementTrackedItemDisplayInputFields | None | Unset
    ) = field("trackedItemDisplay", Object("BillingStatementTrackedItemDisplayInput"), default=UNSET)
    statement_activity_type: StatementActivityType | str | None | Unset = field(
        "statementActivityType", Choice("StatementActivityType"), default=UNSET
    )
    """Typed as a string by the generated help page; the values are those of the billing settings."""
    show_word_statement: bool | None | Unset = field("showWordStatement", BOOLEAN, default=UNSET)
    """Named by the generated help page only; not explained."""


class BillingStatementGenerateBySubscriptionFields(TypedDict, total=False):
    """The fields of `BillingStatementGenerateBySubscription`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    start_date: Required[datetime | date]
    end_date: Required[datetime | date]
    tracked_item_display: (
        BillingStatementTrackedItemDisplayInput | BillingStatementTrackedItemDisplayInputFields | None | Unset
    )
    statement_activity_type: StatementActivityType | str | None | Unset
    show_word_statement: bool | None | Unset
