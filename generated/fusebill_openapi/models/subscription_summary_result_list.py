"""SubscriptionSummaryResultList. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .result_list_headers import ResultListHeaders
    from .subscription_summary import SubscriptionSummary


@model
class SubscriptionSummaryResultList(Answer):
    """A list of subscriptions in short form, with its paging data in the body, unlike every other list."""

    headers: ResultListHeaders | None = field("headers", Object("ResultListHeaders"), default=None)
    results: list[SubscriptionSummary] | None = field("results", Array(Object("SubscriptionSummary")), default=None)
