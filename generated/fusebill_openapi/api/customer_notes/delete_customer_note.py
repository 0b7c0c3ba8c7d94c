"""Delete Customer Note, `DELETE /customerNotes/{noteId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_customer_note",
    "DELETE",
    "/customerNotes/{noteId}",
    reads=nothing,
    path_parameters=(Parameter("note_id", "noteId", INTEGER, required=True),),
    irreversible=True,
)


def request(note_id: int) -> Request[None]:
    """Delete Customer Note.

    Deletes a note for good.

    The vendor's page contradicts itself about the path: its header and a public client say /customerNotes/{noteId},
    its samples /customerNotes/Delete/{noteId}. Which form the server takes is not verified; deleting a subscription
    is documented in the second form.

    Args:
        note_id: Fusebill id of the note.
    """
    return OPERATION.request(path=(note_id,))


call = caller(request)
