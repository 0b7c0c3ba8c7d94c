"""The pretended payment gateway: what it makes of the test numbers, and the little that is kept of a number.

Assumption: the vendor documents no test numbers; these are the ones that Stripe has made common. Every other number
is approved, whether or not its check digit is right, since a sample of the vendor sends 1234123412341234; expiry dates
are not compared with the clock.
"""

import re

from fusebill_async.sandbox.errors import ApiError

APPROVED = "Approved"
DECLINED = "Declined"
INSUFFICIENT_FUNDS = "InsufficientFunds"
REFUSED = "Refused"  # already when it is stored
SILENT = "Silent"  # the gateway never answers

TEST_CARDS = {
    "4000000000000002": DECLINED,
    "4000000000000341": DECLINED,
    "4000000000009995": INSUFFICIENT_FUNDS,
    "4000000000000127": REFUSED,
    "4000000000000119": SILENT,
}
TEST_ACCOUNTS = {"000111111116": DECLINED, "000222222227": INSUFFICIENT_FUNDS, "000111111113": REFUSED}
TEST_TOKENS = {"chargedeclined": DECLINED, "insufficientfunds": INSUFFICIENT_FUNDS}  # the ends of tokens in a vault

REASONS = {
    DECLINED: "The payment was declined.",
    INSUFFICIENT_FUNDS: "The payment was declined: insufficient funds.",
    REFUSED: "The payment method could not be validated.",
}

_BRANDS = (  # Assumption: the names of the brands other than Visa
    ("Visa", r"4"),
    ("MasterCard", r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"),
    ("AmericanExpress", r"3[47]"),
    ("Discover", r"6011|64[4-9]|65"),
    ("DinersClub", r"30[0-5]|36|38"),
    ("JCB", r"35"),
)


def digits(number: str, key: str, *, least: int) -> str:
    """Return the digits of a card or account number. Assumption: blanks and dashes are dropped; the text.

    Raises:
        ApiError: 400, there is anything else in it, such as the stars of a masked number, or too much or too little.
    """
    bare = re.sub(r"[ -]", "", number)
    if not (bare.isascii() and bare.isdecimal() and least <= len(bare) <= 19):
        raise ApiError(400, f"The {key.rpartition('.')[2]} is not valid.", key)
    return bare


def brand(number: str) -> str:
    """Name the brand of a card by how its number begins."""
    return next((name for name, start in _BRANDS if re.match(start, number)), "Unknown")


def token_verdict(token: str) -> str:
    """What becomes of charges to a card that another vault keeps."""
    return next((verdict for end, verdict in TEST_TOKENS.items() if token.lower().endswith(end)), APPROVED)
