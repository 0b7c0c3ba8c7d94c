"""Reverse Invoice, `POST /Invoices/Reverse`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.invoice_reverse import InvoiceReverse, InvoiceReverseFields

OPERATION: Operation[JSON] = Operation(
    "reverse_invoice",
    "POST",
    "/Invoices/Reverse",
    reads=any_json,
    body=Object("InvoiceReverse"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_credit_notes", "credit_notes.list", ("invoice_id",)),
)


def request(body: InvoiceReverse | InvoiceReverseFields) -> Request[JSON]:
    """Reverse Invoice.

    Reverses a posted invoice in full or in part by credit notes. No call takes a reversal back. The answer was
    never shown.

    The page is muddled: its table calls the option reverseChargeOptions and puts the id into the path, while the
    sample and the generated help page have a body with invoiceId and reverseChargeOption. The options Amount and
    NetAmount are offered, yet nothing carries an amount; the reversal of a single charge does. Three samples send
    invoiceCollectOptions and look like copies from posting ready charges. Header and curl sample end the path with
    a slash.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
