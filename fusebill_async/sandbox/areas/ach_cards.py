"""Stored bank accounts (ACH), which the vendor calls cards too: list, read, create, replace, delete."""

from fusebill_async.sandbox.areas import payment_methods, storing
from fusebill_async.sandbox.areas.payment_methods import ACH_MEMBERS
from fusebill_async.sandbox.fields import Shape, boolean, choice, integer
from fusebill_async.sandbox.money import attempts, instruments
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.wire import Json, Record

KIND = "ACH"
CREATE = Shape(
    **instruments.ACCOUNT_FIELDS,
    source=choice("Manual", "Automatic", "SelfServicePortal"),
    isDefault=boolean,
    paymentCollectOptions=storing.COLLECT_OPTIONS,
)
UPDATE = Shape(**instruments.ACCOUNT_FIELDS, id=integer)


@operation("GET", "/customers/{customerId}/paymentMethods/achCard")
def list_by_customer(call: Call) -> Json:
    """ACH methods of a customer."""
    return payment_methods.listed(call, KIND, ACH_MEMBERS)


@operation("GET", "/paymentMethods/{paymentMethodId}/achCard")
def read(call: Call) -> Record:
    """Read one ACH method."""
    return payment_methods.render(payment_methods.find(call.state, call.ids[0], KIND), call, members=ACH_MEMBERS)


@operation("POST", "/paymentMethods/achCard")
def create(call: Call) -> Record:
    """Create ACH Payment Method. Assumption: no address verification, so no part of the address is required."""
    sent = call.bind(CREATE, "achCard", "customerId", "firstName", "lastName", "source")
    method = storing.store(call, instruments.account(sent, call.now, "achCard"), sent)
    return payment_methods.render(method, call, members=ACH_MEMBERS)


@operation("PUT", "/paymentMethods/achCard")
def replace(call: Call) -> Record:
    """Replace ACH Payment Method: the account comes back under a new id, and what is left out becomes null.

    Assumption: both numbers and the type are required, and the new account is validated like any other.
    """
    sent = call.bind(UPDATE, "achCard")
    old = storing.replaced(call, KIND, sent, "achCard")
    method = instruments.account(sent, call.now, "achCard")
    attempts.validate(call.state, method, call.now)
    return payment_methods.render(payment_methods.replace(call.state, old, method), call, members=ACH_MEMBERS)


@operation("DELETE", "/paymentMethods/{paymentMethodId}/achCard")
def delete(call: Call) -> Answer:
    """Delete ACH Payment Method."""
    payment_methods.delete(call, KIND)
    return NO_CONTENT
