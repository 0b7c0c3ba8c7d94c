"""Create Subscription, `POST /subscriptions`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, TEXT, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.subscription import Subscription
    from ...models.subscription_create import SubscriptionCreate, SubscriptionCreateFields
    from ...models.view import View

OPERATION: Operation[Subscription] = Operation(
    "create_subscription",
    "POST",
    "/subscriptions",
    reads=json_of(Object("Subscription")),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("view", "view", Choice("View")),
        Parameter("currency", "currency", TEXT),
    ),
    body=Object("SubscriptionCreate"),
    look_up=LookUp("list_customer_subscriptions", "subscriptions.list_by_customer", ("reference", "created_timestamp")),
)


def request(
    body: SubscriptionCreate | SubscriptionCreateFields,
    *,
    preview: bool | None = None,
    view: View | str | None = None,
    currency: str | None = None,
) -> Request[Subscription]:
    """Create Subscription.

    Creates a subscription in status Draft; activate it afterwards to bill it. The answer's sample shows status
    Active and a posted invoice all the same. customerId and planFrequencyId are enough.

    All products of the plan are taken over; change them afterwards with the update. Name and description can be
    overridden here, and coupons applied.

    With preview nothing is created, and the answer carries invoicePreview; customerId may then be left out if the
    currency is given. Nobody is charged by this call, but repeating it blindly creates a second subscription.

    The vendor's page contradicts itself about the billing period: its table has billingPeriodId, invoiceDay and
    invoiceMonth on the top level, its sample puts billingPeriodId into monthlybillingperiodconfiguration. The table
    misspells planFrequencyId as planFreqencyID; casing evidently does not matter. Timestamps in the sample of the
    answer have seven fraction digits and a Z.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        view: Adds the invoices that the call results in to its answer.
        currency: Three-letter ISO code of a currency of the account, for a preview without customerId. On the
            newer page only.
    """
    return OPERATION.request(query=(preview, view, currency), body=body)


call = caller(request)
