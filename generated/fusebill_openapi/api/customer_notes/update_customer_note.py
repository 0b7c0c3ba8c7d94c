"""Update Customer Note, `PUT /customernotes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer_note import CustomerNote
    from ...models.customer_note_update import CustomerNoteUpdate, CustomerNoteUpdateFields

OPERATION: Operation[CustomerNote] = Operation(
    "update_customer_note",
    "PUT",
    "/customernotes",
    reads=json_of(Object("CustomerNote")),
    body=Object("CustomerNoteUpdate", "CustomerNote"),
    put_nullifies=True,
)


def request(body: CustomerNoteUpdate | CustomerNoteUpdateFields | CustomerNote) -> Request[CustomerNote]:
    """Update Customer Note.

    Changes a note. The narrative page is a copy of the one for creating notes; this description follows the
    generated help page, where the body names the note by its id. That fields left out become null is assumed, as
    with other PUT calls.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
