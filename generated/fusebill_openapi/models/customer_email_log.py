"""CustomerEmailLog. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .email_log_status import EmailLogStatus
    from .email_log_type import EmailLogType


@model
class CustomerEmailLog(Answer):
    """An e-mail sent to a customer. No answer was ever shown; the properties are guessed from the filters."""

    customer_id: int | None = field("customerId", INTEGER, default=None)
    email_type: EmailLogType | None = field("emailType", Choice("EmailLogType"), default=None)
    status: EmailLogStatus | None = field("status", Choice("EmailLogStatus"), default=None)
    to_email: str | None = field("toEmail", TEXT, default=None)
    company_name: str | None = field("companyName", TEXT, default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    effective_timestamp: datetime | None = field("effectiveTimestamp", TIMESTAMP, default=None)
    processed_timestamp: datetime | None = field("processedTimestamp", TIMESTAMP, default=None)
    opened_timestamp: datetime | None = field("openedTimestamp", TIMESTAMP, default=None)
    delivery_timestamp: datetime | None = field("deliveryTimestamp", TIMESTAMP, default=None)
    delivery_result: str | None = field("deliveryResult", TEXT, default=None)
