"""Read Invoice As PDF, `GET /Invoices/pdf/{invoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import binary
from ...kinds import BOOLEAN, INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[bytes] = Operation(
    "get_invoice_pdf",
    "GET",
    "/Invoices/pdf/{invoiceId}",
    reads=binary,
    path_parameters=(Parameter("invoice_id", "invoiceId", INTEGER, required=True),),
    query_parameters=(Parameter("show_tracked_items", "showTrackedItems", BOOLEAN),),
)


def request(invoice_id: int, *, show_tracked_items: bool | None = None) -> Request[bytes]:
    """Read Invoice As PDF.

    Reads a posted invoice as the PDF that is e-mailed to customers. Errors are JSON all the same. The page calls
    this a throttled endpoint without giving a number, and asks callers to prefer the HTML.

    Args:
        invoice_id: Fusebill id of the invoice, not the number that customers see.
        show_tracked_items: True shows the tracked items bought on the invoice.
    """
    return OPERATION.request(path=(invoice_id,), query=(show_tracked_items,))


call = caller(request)
