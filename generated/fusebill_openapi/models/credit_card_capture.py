"""CreditCardCapture. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CreditCardCapture(Input):
    """A credit card to store from the browser."""

    customer_id: int = field("customerID", INTEGER)
    """Fusebill id of the customer; ID is in capitals here."""
    public_api_key: str = field("publicApiKey", TEXT, sensitive=True)
    """The public key of the transparent redirect, not the secret API key."""
    card_number: str = field("cardNumber", TEXT, sensitive=True)
    first_name: str = field("firstName", Text(50))
    last_name: str = field("lastName", Text(50))
    expiration_month: int = field("expirationMonth", INTEGER)
    """1 to 12."""
    expiration_year: int = field("expirationYear", INTEGER)
    """Two digits."""
    cvv: str = field("cvv", TEXT, sensitive=True)
    """Text: a leading zero counts."""
    recaptcha: str = field("recaptcha", TEXT, sensitive=True)
    """Response token of reCAPTCHA v2. The name is known from public client code."""
    make_default: bool | None | Unset = field("makeDefault", BOOLEAN, default=UNSET)
    """Whether to make it the customer's default; false unless sent. A first method becomes the default anyway."""
    client_ip: str | None | Unset = field("clientIp", TEXT, default=UNSET)
    """Public IP address of the end user; mandatory with the Fusebill Payments (WePay) gateway. The name is assumed."""
    risk_token: str | None | Unset = field("riskToken", TEXT, default=UNSET, sensitive=True)
    """UUID made by WePay's Risk.js in the browser; mandatory with the Fusebill Payments (WePay) gateway. The script
    needs about five seconds after the page has loaded. The name is assumed."""
    address1: str | None | Unset = field("address1", Text(50), default=UNSET)
    """Required at times; the name is inferred."""
    address2: str | None | Unset = field("address2", Text(50), default=UNSET)
    """Required at times; the name is inferred."""
    city: str | None | Unset = field("city", Text(50), default=UNSET)
    """Required at times; the name is inferred."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """Required at times; the name is inferred. The rows after it were cut off."""


class CreditCardCaptureFields(TypedDict, total=False):
    """The fields of `CreditCardCapture`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    public_api_key: Required[str]
    card_number: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    expiration_month: Required[int]
    expiration_year: Required[int]
    cvv: Required[str]
    recaptcha: Required[str]
    make_default: bool | None | Unset
    client_ip: str | None | Unset
    risk_token: str | None | Unset
    address1: str | None | Unset
    address2: str | None | Unset
    city: str | None | Unset
    state_id: int | None | Unset
