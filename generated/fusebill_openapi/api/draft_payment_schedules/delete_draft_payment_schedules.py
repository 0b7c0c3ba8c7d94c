"""Delete Draft Payment Schedules, `DELETE /DraftPaymentSchedules/{draftInvoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_draft_payment_schedules",
    "DELETE",
    "/DraftPaymentSchedules/{draftInvoiceId}",
    reads=nothing,
    path_parameters=(Parameter("draft_invoice_id", "draftInvoiceId", INTEGER, required=True),),
)


def request(draft_invoice_id: int) -> Request[None]:
    """Delete Draft Payment Schedules.

    Removes all payment schedules of a draft invoice at once; the id is that of the draft.

    The page's Python sample is another call, the preview of posting a draft, and its C# sample names the id
    paymentMethodId.

    Args:
        draft_invoice_id: Fusebill id of the draft invoice.
    """
    return OPERATION.request(path=(draft_invoice_id,))


call = caller(request)
