"""Cards and bank accounts as bodies tell them: what is read, and the little that is kept of their numbers."""

from datetime import datetime

from fusebill_async.sandbox.areas import payment_methods
from fusebill_async.sandbox.areas.payment_methods import HOLDER
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Field, Shape, choice, fields, integer, required, text
from fusebill_async.sandbox.money import gateway
from fusebill_async.sandbox.wire import Record

CARD_FIELDS: dict[str, Field] = {
    "cardNumber": text(),
    **fields(integer, "customerId expirationMonth expirationYear"),
    "cvv": text(4),  # read and dropped
    **HOLDER,
}
ACCOUNT_FIELDS: dict[str, Field] = {
    **fields(text(), "accountNumber transitNumber"),
    "bankAccountType": choice("CHQ", "SAV"),
    "customerId": integer,
    **HOLDER,
}
CARD = Shape(**CARD_FIELDS)
ACCOUNT = Shape(**ACCOUNT_FIELDS)


def card(sent: Record, now: datetime, key: str) -> Record:
    """Make a payment method of a card, not stored yet.

    Assumption: years of four digits are cut to two, as requests have them.

    Raises:
        ApiError: 400, a member is missing or malformed.
    """
    required(sent, key, "cardNumber", "expirationMonth", "expirationYear")
    number = gateway.digits(sent["cardNumber"], f"{key}.CardNumber", least=12)
    if not 1 <= sent["expirationMonth"] <= 12 or not 0 <= sent["expirationYear"] <= 9999:
        raise ApiError(400, "The expiration date is not valid.", f"{key}.ExpirationMonth")  # Assumption: the text
    return payment_methods.new("CreditCard", sent, now) | {
        "maskedCardNumber": f"***{number[-4:]}",
        "cardType": gateway.brand(number),
        "expirationMonth": sent["expirationMonth"],
        "expirationYear": sent["expirationYear"] % 100,
        "isDebit": False,
        "isGooglePay": False,
        "_verdict": gateway.TEST_CARDS.get(number, gateway.APPROVED),
    }


def account(sent: Record, now: datetime, key: str) -> Record:
    """Make a payment method of a bank account, not stored yet.

    Raises:
        ApiError: 400, a member is missing or malformed.
    """
    required(sent, key, "accountNumber", "transitNumber", "bankAccountType")
    number = gateway.digits(sent["accountNumber"], f"{key}.AccountNumber", least=4)
    transit = gateway.digits(sent["transitNumber"], f"{key}.TransitNumber", least=4)
    return payment_methods.new("ACH", sent, now) | {
        "maskedAccountNumber": f"****{number[-4:]}",
        "maskedTransitNumber": f"****{transit[-4:]}",
        "bankAccountType": sent["bankAccountType"],
        "_verdict": gateway.TEST_ACCOUNTS.get(number, gateway.APPROVED),
    }


def given(customer: Record, options: Record, now: datetime) -> Record:
    """Make a payment method of the card or bank account that invoiceCollectOptions give, not stored yet.

    Raises:
        ApiError: 400, there is neither, or a member is missing or malformed.
    """
    owner, key = {"customerId": customer["id"]}, "invoiceCollectOptions"
    if sent := options.get("creditCard"):
        return card(sent | owner, now, f"{key}.CreditCard")
    if sent := options.get("achCard"):
        return account(sent | owner, now, f"{key}.AchCard")
    raise ApiError(400, "A credit card or a bank account is required.", f"{key}.PaymentMethod")  # Assumption: the text
