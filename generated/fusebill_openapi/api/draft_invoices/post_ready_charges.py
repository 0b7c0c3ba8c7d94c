"""Post Ready Charges, `POST /draftInvoices/PostReadyCharges`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.draft_invoice_post_ready_charges import (
        DraftInvoicePostReadyCharges,
        DraftInvoicePostReadyChargesFields,
    )

OPERATION: Operation[JSON] = Operation(
    "post_ready_charges",
    "POST",
    "/draftInvoices/PostReadyCharges",
    reads=any_json,
    query_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    body=Object("DraftInvoicePostReadyCharges"),
    body_required=False,
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_customer_invoices", "invoices.list_by_customer", ("posted_timestamp",)),
)


def request(
    body: DraftInvoicePostReadyCharges | DraftInvoicePostReadyChargesFields | None = None, *, customer_id: int
) -> Request[JSON]:
    """Post Ready Charges.

    Posts all ready charges on the Ready drafts of a customer, which may be collected at once; Pending and Projected
    drafts stay. There is no way back: a posted invoice can only be reversed or written off.

    The customer goes into the query. The body is optional; the basic sample sends an empty object. The answer was
    never shown, and the generated help page has none, which suggests that it is empty.

    Args:
        body: What to send.
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(query=(customer_id,), body=body)


call = caller(request)
