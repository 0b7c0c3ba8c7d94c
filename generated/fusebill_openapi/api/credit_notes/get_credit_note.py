"""Read Credit Note, `GET /CreditNotes/{creditNoteId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.credit_note import CreditNote

OPERATION: Operation[CreditNote] = Operation(
    "get_credit_note",
    "GET",
    "/CreditNotes/{creditNoteId}",
    reads=json_of(Object("CreditNote")),
    path_parameters=(Parameter("credit_note_id", "creditNoteId", INTEGER, required=True),),
)


def request(credit_note_id: int) -> Request[CreditNote]:
    """Read Credit Note.

    Reads one credit note with a reduced form of its invoice. The number of the invoice is on the credit note
    itself; terms, defaultTerms and chargeGroups of the embedded invoice are null in the sample. The ends of the
    invoice and of the line items were not visible.

    Args:
        credit_note_id: Fusebill id of the credit note.
    """
    return OPERATION.request(path=(credit_note_id,))


call = caller(request)
