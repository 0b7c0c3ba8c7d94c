"""Uncancel Draft Invoice, `POST /draftInvoices/uncancel/{draftInvoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "uncancel_draft_invoice",
    "POST",
    "/draftInvoices/uncancel/{draftInvoiceId}",
    reads=nothing,
    path_parameters=(Parameter("draft_invoice_id", "draftInvoiceId", INTEGER, required=True),),
    look_up=LookUp("get_draft_invoice", "draft_invoices.get", ()),
)


def request(draft_invoice_id: int) -> Request[None]:
    """Uncancel Draft Invoice.

    Makes a cancelled draft invoice a draft again. Needs no body; the sample sends an empty object.

    The page answers 204, while the generated help page declares the draft invoice as the answer.

    Args:
        draft_invoice_id: Fusebill id of the draft invoice.
    """
    return OPERATION.request(path=(draft_invoice_id,))


call = caller(request)
