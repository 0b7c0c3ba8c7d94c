"""Patch Invoice, `PATCH /Invoices`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.invoice import Invoice
    from ...models.invoice_patch import InvoicePatch, InvoicePatchFields

OPERATION: Operation[Invoice] = Operation(
    "patch_invoice",
    "PATCH",
    "/Invoices",
    reads=json_of(Object("Invoice")),
    body=Object("InvoicePatch"),
    look_up=LookUp("get_invoice", "invoices.get", ()),
)


def request(body: InvoicePatch | InvoicePatchFields) -> Request[Invoice]:
    """Patch Invoice.

    Changes notes, terms and visibility of a posted invoice; what is left out stays as it is. The id goes into the
    body.

    Terms and visibility come in pairs with a flag (netTermsSet, hideOnSSPSet) that must be true for the value to be
    applied; a value without its flag is presumably ignored. Notes are known from the API page only, whose prose is
    a copy of the one for drafts; the generated help page has no notes.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
