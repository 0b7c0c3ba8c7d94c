"""Create Billing Statement Summary - PDF, `POST /billingstatementSummary/pdf`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import binary
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.billing_statement_summary_pdf import BillingStatementSummaryPdf, BillingStatementSummaryPdfFields

OPERATION: Operation[bytes] = Operation(
    "create_billing_statement_summary_pdf",
    "POST",
    "/billingstatementSummary/pdf",
    reads=binary,
    body=Object("BillingStatementSummaryPdf"),
)


def request(body: BillingStatementSummaryPdf | BillingStatementSummaryPdfFields) -> Request[bytes]:
    """Create Billing Statement Summary - PDF.

    Computes a summary statement for any range of dates as a PDF. The page calls the answer a PDF; its content type,
    and whether it holds raw bytes or encoded text, were not visible.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
