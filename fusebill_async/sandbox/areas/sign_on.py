"""Single sign-on to the customers' portal."""

from uuid import uuid4

from fusebill_async.sandbox.operations import Call, operation


@operation("GET", "/SingleSignOn/GetSingleSignOnToken/{customerId}")
def read_token(call: Call) -> str:
    """Read Token: a new one every time, which makes the one before it invalid. Assumption: quoted as JSON."""
    customer = call.state.customers.find(call.ids[0])
    token = call.state.sign_on_tokens[customer["id"]] = str(uuid4())
    return token
