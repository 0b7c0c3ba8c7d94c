"""Reverse Specific Charges, `POST /Invoices/ReverseSpecificCharges`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.invoice_reverse_specific_charges import (
        InvoiceReverseSpecificCharges,
        InvoiceReverseSpecificChargesFields,
    )

OPERATION: Operation[JSON] = Operation(
    "reverse_specific_charges",
    "POST",
    "/Invoices/ReverseSpecificCharges",
    reads=any_json,
    body=Object("InvoiceReverseSpecificCharges"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_credit_notes", "credit_notes.list", ("invoice_id",)),
)


def request(body: InvoiceReverseSpecificCharges | InvoiceReverseSpecificChargesFields) -> Request[JSON]:
    """Reverse Specific Charges.

    Reverses some of the charges of a posted invoice. No call takes a reversal back. Known from the generated help
    page only, which shows no answer and marks nothing as required.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
