"""Stored credit cards: list, read, create, replace, delete, and their capture in the browser."""

from fusebill_async.sandbox.areas import payment_methods, storing
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, boolean, fields, integer, text
from fusebill_async.sandbox.money import attempts, instruments
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.wire import Json, Record

KIND = "CreditCard"
CREATE = Shape(
    **instruments.CARD_FIELDS,
    **fields(text(), "clientIp riskToken"),
    isDefault=boolean,
    paymentCollectOptions=storing.COLLECT_OPTIONS,
)
UPDATE = Shape(**instruments.CARD_FIELDS, id=integer)
CAPTURE = Shape(
    **instruments.CARD_FIELDS,
    **fields(text(), "publicApiKey recaptcha clientIp riskToken successUri failUri"),
    makeDefault=boolean,
)


@operation("GET", "/customers/{customerId}/paymentMethods/creditCard")
def list_by_customer(call: Call) -> Json:
    """Credit cards of a customer."""
    return payment_methods.listed(call, KIND)


@operation("GET", "/paymentMethods/{paymentMethodId}/creditCard")
def read(call: Call) -> Record:
    """Read one credit card."""
    return payment_methods.render(payment_methods.find(call.state, call.ids[0], KIND), call)


@operation("POST", "/paymentMethods/creditCard")
def create(call: Call) -> Record:
    """Create Credit Card Payment Method. Assumption: no address verification, so no part of the address is required."""
    sent = call.bind(CREATE, "creditCard", "customerId", "firstName", "lastName")
    method = instruments.card(sent, call.now, "creditCard")
    return payment_methods.render(storing.store(call, method, sent), call)


@operation("PUT", "/paymentMethods/creditCard")
def replace(call: Call) -> Record:
    """Replace Credit Card Method: the card comes back under a new id, and what is left out becomes null.

    Assumption: the new card is validated like any other.
    """
    sent = call.bind(UPDATE, "creditCard")
    old = storing.replaced(call, KIND, sent, "creditCard")
    method = instruments.card(sent, call.now, "creditCard")
    attempts.validate(call.state, method, call.now)
    return payment_methods.render(payment_methods.replace(call.state, old, method), call)


@operation("DELETE", "/paymentMethods/{paymentMethodId}/creditCard")
def delete(call: Call) -> Answer:
    """Delete Credit Card Payment."""
    payment_methods.delete(call, KIND)
    return NO_CONTENT


# ---------------------------------------------------------------- on the host for cards, without /v1


@operation("POST", "/api/paymentsv2")
def capture(call: Call) -> Record:
    """Create Credit Card Payment Method (AJAX transparent redirect).

    Assumption: any captcha token will do, and so will any public key unless the account's settings name one.
    """
    return _capture(call, "cvv", "recaptcha")


@operation("POST", "/api/payments")
def capture_form(call: Call) -> Record:
    """Basic transparent redirect, HTML form. Assumption: it answers like the newer call, and redirects nowhere."""
    return _capture(call)


def _capture(call: Call, *needed: str) -> Record:
    sent = call.bind(CAPTURE, "creditCard", "customerId", "publicApiKey", "firstName", "lastName", *needed)
    expected = call.state.settings.get("public_api_key")
    if expected is not None and sent["publicApiKey"] != expected:
        raise ApiError(400, "The public API key is not valid.", "creditCard.PublicApiKey")  # Assumption: all of it
    method = instruments.card(sent, call.now, "creditCard")
    return payment_methods.render(storing.store(call, method, sent | {"source": "SelfServicePortal"}), call)
