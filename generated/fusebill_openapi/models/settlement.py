"""Settlement. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .settlement_status import SettlementStatus


@model
class Settlement(Answer):
    """Whether the gateway has settled a payment or refund. Further properties are likely."""

    status: SettlementStatus | None = field("status", Choice("SettlementStatus"), default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    last_checked_timestamp: datetime | None = field("lastCheckedTimestamp", TIMESTAMP, default=None)
    """Named by the generated help page only."""
    next_check_timestamp: datetime | None = field("nextCheckTimestamp", TIMESTAMP, default=None)
    """Named by the generated help page only."""
