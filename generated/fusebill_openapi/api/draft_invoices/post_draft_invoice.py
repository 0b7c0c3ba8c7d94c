"""Post Draft Invoice, `POST /Invoices`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.draft_invoice_post import DraftInvoicePost, DraftInvoicePostFields
    from ...models.invoice import Invoice

OPERATION: Operation[Invoice] = Operation(
    "post_draft_invoice",
    "POST",
    "/Invoices",
    reads=json_of(Object("Invoice")),
    query_parameters=(Parameter("draft_invoice_id", "draftInvoiceId", INTEGER, required=True),),
    body=Object("DraftInvoicePost"),
    body_required=False,
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_customer_invoices", "invoices.list_by_customer", ("posted_timestamp",)),
)


def request(
    body: DraftInvoicePost | DraftInvoicePostFields | None = None, *, draft_invoice_id: int
) -> Request[Invoice]:
    """Post Draft Invoice.

    Turns a draft invoice into a posted one, which may be collected at once; only drafts in status Ready can be
    posted. There is no way back: a posted invoice can only be reversed or written off.

    The id of the draft goes into the query, although the path is that of posted invoices. The body is optional and
    samples send none; it narrows the call to some of the draft's charges, or asks for a preview.

    By the table and the generated help page preview is a member of the body, while a sample on the page of another
    call sends it in the query. Whether it is heeded there is not known, so send it in the body.

    The answer was not shown; a public client reads one object from it.

    Args:
        body: What to send.
        draft_invoice_id: Fusebill id of the draft invoice.
    """
    return OPERATION.request(query=(draft_invoice_id,), body=body)


call = caller(request)
