"""General ledger codes of the account: create, update and retire."""

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, each, integer, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

_LEDGER = Shape(id=integer, reference=text(), ledgerType=text())
CREATE = Shape(name=text(100), code=text(255), ledgers=each(_LEDGER))
UPDATE = Shape(id=integer, name=text(100), ledgers=each(_LEDGER))


def render(gl_code: Record, call: Call) -> Record:
    """Write a GL code as answers hold it; it is used when a product carries it."""
    used = any(product["glCode"] == gl_code["code"] for product in call.state.products.values())
    return gl_code | {"used": used, "uri": call.uri(f"GLCodes/{gl_code['id']}")}


def _ledgers(sent: Record) -> list[Record]:
    """Assumption: the label of a ledger is its type."""
    ledgers = sent.get("ledgers") or ()
    return [
        {"reference": one.get("reference"), "ledgerType": one.get("ledgerType"), "ledgerLabel": one.get("ledgerType")}
        for one in ledgers
    ]


def _check_unused(state: State, code: str) -> None:
    """Assumption: codes are unique, in any casing; the text."""
    if any(row["code"].lower() == code.lower() for row in state.gl_codes.values()):
        raise ApiError(400, f"GL code {code} already exists.", "glCode.Code")


@operation("POST", "/GLCodes")
def create(call: Call) -> Record:
    """Create GL Code."""
    sent = call.bind(CREATE, "glCode", "name", "code")
    _check_unused(call.state, sent["code"])
    now = wire.seconds(call.now)
    gl_code = {"name": sent["name"], "code": sent["code"], "status": "Active", "used": False}
    gl_code |= {"createdTimestamp": now, "modifiedTimestamp": now, "ledgers": _ledgers(sent)}
    return render(call.state.gl_codes.add(gl_code), call)


@operation("PUT", "/GLCodes")
def update(call: Call) -> Record:
    """Update GL Code. Assumption: ledgers that are left out are gone."""
    sent = call.bind(UPDATE, "glCode", "id", "name")
    gl_code = call.state.gl_codes.find(sent["id"])
    gl_code |= {"name": sent["name"], "ledgers": _ledgers(sent), "modifiedTimestamp": wire.seconds(call.now)}
    return render(gl_code, call)


@operation("POST", "/glCodes/retire/{id}")
def retire(call: Call) -> Record:
    """Retire GL Code. Assumption: the status is called Retired, and a retired code can be retired again."""
    gl_code = call.state.gl_codes.find(call.ids[0])
    gl_code |= {"status": "Retired", "modifiedTimestamp": wire.seconds(call.now)}
    return render(gl_code, call)
