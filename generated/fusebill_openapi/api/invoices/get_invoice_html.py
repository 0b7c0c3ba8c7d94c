"""Read Invoice As HTML, `GET /Invoices/html/{invoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import html
from ...kinds import BOOLEAN, INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[str] = Operation(
    "get_invoice_html",
    "GET",
    "/Invoices/html/{invoiceId}",
    reads=html,
    path_parameters=(Parameter("invoice_id", "invoiceId", INTEGER, required=True),),
    query_parameters=(Parameter("show_tracked_items", "showTrackedItems", BOOLEAN),),
)


def request(invoice_id: int, *, show_tracked_items: bool | None = None) -> Request[str]:
    """Read Invoice As HTML.

    Reads a posted invoice as a web page. The vendor asks callers to prefer it to the PDF: it is faster and shows
    much the same.

    Known from a public client and by name from the page of the PDF call. Whether the answer is plain HTML or a JSON
    string was not seen.

    Args:
        invoice_id: Fusebill id of the invoice, not the number that customers see.
        show_tracked_items: True shows the tracked items bought on the invoice. The public client always sends
            it.
    """
    return OPERATION.request(path=(invoice_id,), query=(show_tracked_items,))


call = caller(request)
