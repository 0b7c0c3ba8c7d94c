"""BillingStatementGenerate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TIMESTAMP, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .billing_statement_tracked_item_display_input import (
        BillingStatementTrackedItemDisplayInput,
        BillingStatementTrackedItemDisplayInputFields,
    )


@model
class BillingStatementGenerate(Input):
    """A statement to compute."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    start_date: datetime | date = field("startDate", TIMESTAMP)
    """UTC; samples send a bare date."""
    end_date: datetime | date = field("endDate", TIMESTAMP)
    """UTC."""
    tracked_item_display: (
        BillingStatementTrackedItemDisplayInput | BillingStatementTrackedItemDisplayInputFields | None | Unset
    ) = field("trackedItemDisplay", Object("BillingStatementTrackedItemDisplayInput"), default=UNSET)


class BillingStatementGenerateFields(TypedDict, total=False):
    """The fields of `BillingStatementGenerate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    start_date: Required[datetime | date]
    end_date: Required[datetime | date]
    tracked_item_display: (
        BillingStatementTrackedItemDisplayInput | BillingStatementTrackedItemDisplayInputFields | None | Unset
    )
