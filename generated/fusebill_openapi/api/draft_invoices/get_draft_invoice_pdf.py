"""Read Draft Invoice As PDF, `GET /draftInvoices/pdf/{draftInvoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import binary
from ...kinds import BOOLEAN, INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[bytes] = Operation(
    "get_draft_invoice_pdf",
    "GET",
    "/draftInvoices/pdf/{draftInvoiceId}",
    reads=binary,
    path_parameters=(Parameter("draft_invoice_id", "draftInvoiceId", INTEGER, required=True),),
    query_parameters=(Parameter("show_tracked_items", "showTrackedItems", BOOLEAN),),
)


def request(draft_invoice_id: int, *, show_tracked_items: bool | None = None) -> Request[bytes]:
    """Read Draft Invoice As PDF.

    Reads a draft invoice as a PDF. The page calls this a throttled endpoint without giving a number, and recommends
    reading the draft as HTML, for which no path is known.

    Args:
        draft_invoice_id: Fusebill id of the draft invoice.
        show_tracked_items: True shows the tracked items bought on the invoice.
    """
    return OPERATION.request(path=(draft_invoice_id,), query=(show_tracked_items,))


call = caller(request)
