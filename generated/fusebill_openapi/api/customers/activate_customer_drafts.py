"""Activate Customer's Specific Subscriptions and Purchases, `POST /customers/purchase/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer_activate_drafts import CustomerActivateDrafts, CustomerActivateDraftsFields
    from ...models.customer_draft_activation import CustomerDraftActivation

OPERATION: Operation[CustomerDraftActivation] = Operation(
    "activate_customer_drafts",
    "POST",
    "/customers/purchase/{customerId}",
    reads=json_of(Object("CustomerDraftActivation")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    body=Object("CustomerActivateDrafts"),
    body_required=False,
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_customer_invoices", "invoices.list_by_customer", ("posted_timestamp",)),
)


def request(
    customer_id: int, body: CustomerActivateDrafts | CustomerActivateDraftsFields | None = None
) -> Request[CustomerDraftActivation]:
    """Activate Customer's Specific Subscriptions and Purchases.

    Activates draft subscriptions and finalizes draft purchases of an active customer. The body is optional: without
    it, all draft subscriptions are activated and all draft purchases finalized. Either list of ids narrows the call
    to a subset.

    The resulting invoice is posted and may be collected at once; with preview nothing is changed and no money
    moves. Preview and temporarilyDisableAutoPost are members of the body here, while the activation of a customer
    takes preview in the query. More than one invoice can result, hence additionalInvoicesForPreview; what the
    answer holds without preview was not shown.

    Args:
        customer_id: Fusebill id of the customer.
        body: What to send.
    """
    return OPERATION.request(path=(customer_id,), body=body)


call = caller(request)
