"""Create Billing Statement by Subscription, `POST /billingstatements/BySubscription/Generate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.billing_statement_by_subscription import BillingStatementBySubscription
    from ...models.billing_statement_generate_by_subscription import (
        BillingStatementGenerateBySubscription,
        BillingStatementGenerateBySubscriptionFields,
    )

OPERATION: Operation[BillingStatementBySubscription] = Operation(
    "generate_billing_statement_by_subscription",
    "POST",
    "/billingstatements/BySubscription/Generate",
    reads=json_of(Object("BillingStatementBySubscription")),
    body=Object("BillingStatementGenerateBySubscription"),
)


def request(
    body: BillingStatementGenerateBySubscription | BillingStatementGenerateBySubscriptionFields,
) -> Request[BillingStatementBySubscription]:
    """Create Billing Statement by Subscription.

    Computes a statement for any range of dates, grouped by subscription. Parts of the answer (its header, the
    preferences, the end of a line) were not visible.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
