"""Read Draft Invoice, `GET /DraftInvoices/{draftInvoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import BOOLEAN, INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.draft_invoice import DraftInvoice

OPERATION: Operation[DraftInvoice] = Operation(
    "get_draft_invoice",
    "GET",
    "/DraftInvoices/{draftInvoiceId}",
    reads=json_of(Object("DraftInvoice")),
    path_parameters=(Parameter("draft_invoice_id", "draftInvoiceId", INTEGER, required=True),),
    query_parameters=(Parameter("group_charges", "groupCharges", BOOLEAN),),
)


def request(draft_invoice_id: int, *, group_charges: bool | None = None) -> Request[DraftInvoice]:
    """Read Draft Invoice.

    Reads one draft invoice with its charges. The page's sample was visible up to the unit price of the first charge
    only.

    Args:
        draft_invoice_id: Fusebill id of the draft invoice.
        group_charges: True groups the charges by subscription or purchase; groups of a subscription carry its
            id. False unless sent.
    """
    return OPERATION.request(path=(draft_invoice_id,), query=(group_charges,))


call = caller(request)
