"""Notes on customers: create, update and delete; no call reads them."""

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.fields import Shape, boolean, integer, text
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.wire import Record

NOTE = Shape(id=integer, customerId=integer, note=text(2000), editable=boolean, sourceApplication=text())


@operation("POST", "/customernotes")
def create(call: Call) -> Record:
    """Create Customer Note."""
    sent = call.bind(NOTE, "customerNote", "customerId", "note")
    customer = call.state.customers.find(sent["customerId"])
    note = {
        "userWhoCreatedNote": "API - User not specified",
        "note": sent["note"],
        "sourceApplication": sent.get("sourceApplication"),
        "createdTimestamp": wire.ticks(call.now),
        "modifiedTimestamp": None,
        "editable": sent.get("editable", True),  # Assumption: editable unless said otherwise
        "customerId": customer["id"],
    }
    return call.state.notes.add(note) | {"uri": None}


@operation("PUT", "/customernotes")
def update(call: Call) -> Record:
    """Update Customer Note. Assumption: the text changes and nothing else does."""
    sent = call.bind(NOTE, "customerNote", "id", "customerId", "note")
    call.state.customers.find(sent["customerId"])
    note = call.state.notes.find(sent["id"])
    note |= {"note": sent["note"], "modifiedTimestamp": wire.ticks(call.now)}
    return note | {"uri": None}


@operation("DELETE", "/customerNotes/{noteId}")
@operation("DELETE", "/customerNotes/Delete/{noteId}")
def delete(call: Call) -> Answer:
    """Delete Customer Note; the documentation has both paths. Assumption: an unknown note is a 404."""
    note = call.state.notes.find(call.ids[0])
    del call.state.notes[note["id"]]
    return NO_CONTENT
