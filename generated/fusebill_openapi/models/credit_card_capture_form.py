"""CreditCardCaptureForm. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CreditCardCaptureForm(Input):
    """A credit card to store by an HTML form. All names as public browser code sends them."""

    customer_id: int | None | Unset = field("CustomerId", INTEGER, default=UNSET)
    """Fusebill id of the customer."""
    public_api_key: str | None | Unset = field("PublicApiKey", TEXT, default=UNSET, sensitive=True)
    """The public key of the transparent redirect, not the secret API key."""
    success_uri: str | None | Unset = field("SuccessUri", TEXT, default=UNSET)
    """Where the browser goes after a success."""
    fail_uri: str | None | Unset = field("FailUri", TEXT, default=UNSET)
    """Where the browser goes after a failure."""
    card_number: str | None | Unset = field("CardNumber", TEXT, default=UNSET, sensitive=True)
    first_name: str | None | Unset = field("FirstName", TEXT, default=UNSET)
    last_name: str | None | Unset = field("LastName", TEXT, default=UNSET)
    expiration_month: int | None | Unset = field("ExpirationMonth", INTEGER, default=UNSET)
    expiration_year: int | None | Unset = field("ExpirationYear", INTEGER, default=UNSET)
    make_default: bool | None | Unset = field("makeDefault", BOOLEAN, default=UNSET)
    """Whether to make it the customer's default."""
    cvv: str | None | Unset = field("Cvv", TEXT, default=UNSET, sensitive=True)
    """Text: a leading zero counts."""


class CreditCardCaptureFormFields(TypedDict, total=False):
    """The fields of `CreditCardCaptureForm`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: int | None | Unset
    public_api_key: str | None | Unset
    success_uri: str | None | Unset
    fail_uri: str | None | Unset
    card_number: str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    expiration_month: int | None | Unset
    expiration_year: int | None | Unset
    make_default: bool | None | Unset
    cvv: str | None | Unset
