"""BillingStatementBySubscription. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .account_billing_statement_preference import AccountBillingStatementPreference
    from .billing_statement_by_subscription_group import BillingStatementBySubscriptionGroup
    from .billing_statement_header import BillingStatementHeader


@model
class BillingStatementBySubscription(Answer):
    """A statement grouped by subscription."""

    line_items: list[BillingStatementBySubscriptionGroup] | None = field(
        "lineItems", Array(Object("BillingStatementBySubscriptionGroup")), default=None
    )
    hierarchy: bool | None = field("hierarchy", BOOLEAN, default=None)
    header: BillingStatementHeader | None = field("header", Object("BillingStatementHeader"), default=None)
    start_date: datetime | None = field("startDate", TIMESTAMP, default=None)
    """UTC."""
    end_date: datetime | None = field("endDate", TIMESTAMP, default=None)
    """UTC."""
    opening_balance: Decimal | None = field("openingBalance", NUMBER, default=None)
    closing_balance: Decimal | None = field("closingBalance", NUMBER, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    account_billing_statement_preference: AccountBillingStatementPreference | None = field(
        "accountBillingStatementPreference", Object("AccountBillingStatementPreference"), default=None
    )
    option: str | None = field("option", TEXT, default=None)
    """Presumably a value of StatementOption."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
