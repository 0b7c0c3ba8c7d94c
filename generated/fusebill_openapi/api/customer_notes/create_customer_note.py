"""Create Customer Note, `POST /customernotes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer_note import CustomerNote
    from ...models.customer_note_create import CustomerNoteCreate, CustomerNoteCreateFields

OPERATION: Operation[CustomerNote] = Operation(
    "create_customer_note",
    "POST",
    "/customernotes",
    reads=json_of(Object("CustomerNote")),
    body=Object("CustomerNoteCreate"),
)


def request(body: CustomerNoteCreate | CustomerNoteCreateFields) -> Request[CustomerNote]:
    """Create Customer Note.

    Adds a note to a customer. No call lists or reads notes, so keep the id of the answer if the note is to be
    changed or deleted.

    The answer of the older sample holds only userWhoCreatedNote, note, createdTimestamp, id and a null uri.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
