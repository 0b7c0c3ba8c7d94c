"""Payment methods that other vaults keep: PayPal billing agreements, and the imports from Stripe and Braintree."""

import re

from fusebill_async.sandbox.areas import payment_methods, payments, storing
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, choice, fields, integer, text
from fusebill_async.sandbox.money import gateway
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Json, Record

PAYPAL = Shape(
    customerId=integer,
    source=choice(*payments.SOURCES),
    **fields(text(), "token baid"),
    paymentCollectOptions=storing.COLLECT_OPTIONS,
)
IMPORT = Shape(customerId=integer, **fields(text(), "stripeCustomerId stripeCardId"))


@operation("POST", "/Paypal")
@operation("POST", "/Paypal/Post")
def create_billing_agreement(call: Call) -> Record:
    """Create Billing Agreement, by either route. Assumption: the text of the refusal."""
    sent = call.bind(PAYPAL, "paypal", "customerId", "source")
    token = sent.get("baid") or sent.get("token")
    if not token:
        raise ApiError(400, "Either a token or a billing agreement id is required.", "paypal.Token")
    return _keep(call, "Paypal", sent, {"externalCardId": token})


@operation("DELETE", "/Paypal/{paymentMethodId}")
def delete_billing_agreement(call: Call) -> Json:
    """Delete a PayPal billing agreement. Assumption: as cards are deleted, with an answer of null."""
    payment_methods.delete(call, "Paypal")


@operation("POST", "/paymentMethodImport/Stripe")
@operation("POST", "/paymentMethodImport/stripeConnect")
def import_card(call: Call) -> Record:
    """Credit Card Token Import, from Stripe or Stripe Connect. Assumption: the answer is the card, a Visa for all."""
    sent = _token(call, "card")
    expiry = {"expirationMonth": 12, "expirationYear": (call.now.year + 3) % 100}
    card = {"maskedCardNumber": "***4242", "cardType": "Visa", "isDebit": False, "isGooglePay": False}
    return _keep(call, "CreditCard", sent, card | expiry)


@operation("POST", "/achCardImport/Stripe")
@operation("POST", "/AchCardImport/stripeConnect")
def import_account(call: Call) -> Record:
    """ACH Token Import, from Stripe or Stripe Connect. Assumption: the answer is the account, the same for all."""
    sent = _token(call, "card", "ba")
    account = {"maskedAccountNumber": "****6789", "maskedTransitNumber": "****0000", "bankAccountType": "CHQ"}
    return _keep(call, "ACH", sent, account)


def _token(call: Call, *prefixes: str) -> Record:
    """Read the ids that Stripe gave. Assumption: it knows all that are well formed; status and end of the text."""
    sent = call.bind(IMPORT, "paymentMethodImport", "customerId", "stripeCustomerId", "stripeCardId")
    card, owner = sent["stripeCardId"], sent["stripeCustomerId"]
    if not re.fullmatch(rf"({'|'.join(prefixes)})_\w+", card) or not re.fullmatch(r"cus_\w+", owner):
        raise ApiError(400, f"No such source: '{card}'")
    return sent | {"externalCustomerId": owner, "externalCardId": card}


def _keep(call: Call, kind: str, sent: Record, members: Record) -> Record:
    """Store a method of which only a token is known, under the customer's name. Nothing validates it."""
    customer = call.state.customers.find(sent["customerId"])
    holder = {name: customer[name] for name in ("firstName", "lastName")}
    ids = {name: sent.get(name) for name in ("externalCustomerId", "externalCardId")}
    method = payment_methods.new(kind, sent | holder, call.now) | ids | members
    method |= {"storedInFusebillVault": False, "_verdict": gateway.token_verdict(str(method["externalCardId"]))}
    return payment_methods.render(storing.store(call, method, sent), call)
