"""Write Off, `POST /invoices/writeoff`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.invoice_write_off import InvoiceWriteOff, InvoiceWriteOffFields

OPERATION: Operation[JSON] = Operation(
    "write_off_invoice",
    "POST",
    "/invoices/writeoff",
    reads=any_json,
    body=Object("InvoiceWriteOff"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_invoice", "invoices.get", ()),
)


def request(body: InvoiceWriteOff | InvoiceWriteOffFields) -> Request[JSON]:
    """Write Off.

    Writes off the whole outstanding balance of an invoice as uncollectable. This cannot be undone. Parts of a
    balance can be written off in the user interface only.

    Write-offs over the API have to be enabled for the account by support. Until then the call is answered with 404,
    which looks like a wrong path. The answer to a success was never shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
