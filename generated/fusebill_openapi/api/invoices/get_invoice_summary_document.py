"""Read Invoice Summary Document, `GET /invoices/summary/{invoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, TEXT, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.invoice import Invoice

OPERATION: Operation[Invoice] = Operation(
    "get_invoice_summary_document",
    "GET",
    "/invoices/summary/{invoiceId}",
    reads=json_of(Object("Invoice")),
    path_parameters=(Parameter("invoice_id", "invoiceId", INTEGER, required=True),),
    query_parameters=(Parameter("pdf", "pdf", TEXT),),
)


def request(invoice_id: int, *, pdf: str | None = None) -> Request[Invoice]:
    """Read Invoice Summary Document.

    Reads a posted invoice in a summarised form. Known from the generated help page only, which declares the answer
    as an invoice in JSON, although the name of its parameter speaks of a PDF. Not the same as the invoice
    summaries.

    Args:
        invoice_id: Fusebill id of the invoice, not the number that customers see.
        pdf: How to summarise; ByPlanProduct unless sent, and no other value was seen.
    """
    return OPERATION.request(path=(invoice_id,), query=(pdf,))


call = caller(request)
