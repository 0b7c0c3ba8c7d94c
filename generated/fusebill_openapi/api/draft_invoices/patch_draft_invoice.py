"""Patch Draft Invoice, `PATCH /DraftInvoices`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.draft_invoice import DraftInvoice
    from ...models.draft_invoice_patch import DraftInvoicePatch, DraftInvoicePatchFields

OPERATION: Operation[DraftInvoice] = Operation(
    "patch_draft_invoice",
    "PATCH",
    "/DraftInvoices",
    reads=json_of(Object("DraftInvoice")),
    body=Object("DraftInvoicePatch"),
    look_up=LookUp("get_draft_invoice", "draft_invoices.get", ()),
)


def request(body: DraftInvoicePatch | DraftInvoicePatchFields) -> Request[DraftInvoice]:
    """Patch Draft Invoice.

    Changes a draft invoice and its charges while it is in status Ready; what is left out stays as it is. The id
    goes into the body.

    Terms and reference date come in pairs with a flag (netTermsSet, referenceDateSet) that must be true for the
    value to be applied; for the reference date this is presumed. A draft charge is deleted here, by the operation
    Delete; no other call deletes one, and none brings it back. The answer was not shown; it is assumed to be the
    draft.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
