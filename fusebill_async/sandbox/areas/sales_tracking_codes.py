"""Sales tracking codes of the account: create, find, update, retire, and their assignment to customers."""

from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, each, integer, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

TYPES = tuple(f"Sales Tracking Code {number}" for number in range(1, 6))
MEMBERS = ("type", "code", "name", "description", "email", "status", "deletable", "id")

ASSIGNED = each(Shape(type=text(255), code=text(255)))
CODE = Shape(id=integer, type=text(255), code=text(255), name=text(255), description=text(1000), email=text(255))


def assign(state: State, sent: list[Record]) -> list[Record]:
    """Look up the codes that a customerReference names. Assumption: the key and texts of refusals."""
    codes = [_find(state, _type(one.get("type") or ""), one.get("code") or "") for one in sent]
    if len({code["type"] for code in codes}) < len(codes):
        raise ApiError(400, "Only one sales tracking code of each type is allowed.", "customer.CustomerReference")
    return [_assigned(code) for code in codes]


def render_assigned(code: Record, call: Call) -> Record:
    """Write a code as a customer's answer holds it."""
    return code | {"uri": call.uri(f"salesTrackingCodes/{code['id']}")}


def _assigned(code: Record) -> Record:
    return {member: code[member] for member in ("type", "code", "name", "id")}


def _render(code: Record, call: Call) -> Record:
    answer = {**code, "deletable": not _customers_with(code, call.state)}
    return {member: answer[member] for member in MEMBERS} | {"uri": call.uri(f"salesTrackingCodes/{code['id']}")}


def _type(name: str) -> str:
    """Return a type in its own casing; there are no renamed types here."""
    for type_ in TYPES:
        if type_.lower() == name.strip().lower():
            return type_
    raise ApiError(400, f"Unknown sales tracking code type {name}. Valid types are: {', '.join(TYPES)}")


def _find(state: State, type_: str, code: str) -> Record:
    for row in state.sales_tracking_codes.values():
        if row["type"] == type_ and row["code"].lower() == code.lower():
            return row
    raise ApiError(404, f"SalesTrackingCode with code {code} not found.")  # Assumption: the text


def _customers_with(code: Record, state: State) -> list[Record]:
    """The assignments of a code; each is the customer's own copy."""
    customers = state.customers.values()
    return [one for c in customers for one in c["customerReference"]["salesTrackingCodes"] if one["id"] == code["id"]]


@operation("POST", "/salesTrackingCodes")
def create(call: Call) -> Record:
    """Create Sales Tracking Code. Assumption: a code exists once for each type."""
    sent = call.bind(CODE, "salesTrackingCode", "type", "code", "name")
    type_ = _type(sent["type"])
    rows = call.state.sales_tracking_codes.values()
    if any(row["type"] == type_ and row["code"].lower() == sent["code"].lower() for row in rows):
        raise ApiError(400, f"Sales tracking code {sent['code']} already exists.", "salesTrackingCode.Code")
    blank = {"description": "", "email": ""}
    code = (
        blank | {name: value for name, value in sent.items() if value is not None} | {"type": type_, "status": "Active"}
    )
    return _render(call.state.sales_tracking_codes.add(code), call)


@operation("GET", "/SalesTrackingCodes")
def find(call: Call) -> Record:
    """Read By Type and Code. Assumption: without a code, the first of the type."""
    type_, code = _type(call.query.text("type")), call.query.text("code")
    if code:
        return _render(_find(call.state, type_, code), call)
    for row in call.state.sales_tracking_codes.values():
        if row["type"] == type_:
            return _render(row, call)
    raise ApiError(404, f"SalesTrackingCode with type {type_} not found.")


@operation("PUT", "/SalesTrackingCodes")
def update(call: Call) -> Record:
    """Edit Sales Tracking Code. Assumptions: code and name stay when left out; the rest becomes empty."""
    sent = call.bind(CODE, "salesTrackingCode", "id")
    code = call.state.sales_tracking_codes.find(sent["id"])
    code |= {"description": sent.get("description") or "", "email": sent.get("email") or ""}
    code |= {name: sent[name] for name in ("code", "name") if sent.get(name)}
    for assigned in _customers_with(code, call.state):
        assigned |= _assigned(code)
    return _render(code, call)


@operation("POST", "/salesTrackingCodes/retire/{salesTrackingCodeId}")
def retire(call: Call) -> Record:
    """Retire Sales Tracking Code, which only one in use can be. Assumption: the text."""
    code = call.state.sales_tracking_codes.find(call.ids[0])
    if not _customers_with(code, call.state):
        raise ApiError(400, "A sales tracking code that is not assigned to a customer cannot be retired.")
    code["status"] = "Retired"
    return _render(code, call)
