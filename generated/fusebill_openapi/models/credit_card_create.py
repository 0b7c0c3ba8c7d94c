"""CreditCardCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .payment_collect_options import PaymentCollectOptions, PaymentCollectOptionsFields


@model
class CreditCardCreate(Input):
    """A credit card to store. Not all rows of the table were visible."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    card_number: str = field("cardNumber", TEXT, sensitive=True)
    """A sample prints it as a bare number; it is text."""
    first_name: str = field("firstName", Text(50))
    last_name: str = field("lastName", Text(50))
    expiration_month: int = field("expirationMonth", INTEGER)
    expiration_year: int = field("expirationYear", INTEGER)
    """Two digits."""
    cvv: str | None | Unset = field("cvv", TEXT, default=UNSET, sensitive=True)
    """A sample prints it as a bare number; it is text: a leading zero counts."""
    address1: str | None | Unset = field("address1", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    address2: str | None | Unset = field("address2", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Id from the list of countries, such as 124. Required when address verification (AVS) is in use."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """Id from the list of countries, such as 9 for Ontario. Required together with countryId, and when address
    verification (AVS) is in use."""
    city: str | None | Unset = field("city", TEXT, default=UNSET)
    """In a sample; its row was not visible."""
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    """In a sample; its row was not visible."""
    is_default: bool | None | Unset = field("isDefault", BOOLEAN, default=UNSET)
    """Whether to make it the customer's default. In a sample; its row was not visible."""
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset = field(
        "paymentCollectOptions", Object("PaymentCollectOptions"), default=UNSET
    )
    """Collects an amount once the card is validated. On the generated help page of payments only."""
    client_ip: str | None | Unset = field("clientIp", TEXT, default=UNSET)
    """Public IP address of the end user; mandatory with the Fusebill Payments (WePay) gateway. The text of the guide
    writes ClientIP."""
    risk_token: str | None | Unset = field("riskToken", TEXT, default=UNSET, sensitive=True)
    """UUID made by WePay's Risk.js in the browser; mandatory with the Fusebill Payments (WePay) gateway. The example
    of the guide writes RiskToken."""


class CreditCardCreateFields(TypedDict, total=False):
    """The fields of `CreditCardCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    card_number: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    expiration_month: Required[int]
    expiration_year: Required[int]
    cvv: str | None | Unset
    address1: str | None | Unset
    address2: str | None | Unset
    country_id: int | None | Unset
    state_id: int | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
    is_default: bool | None | Unset
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset
    client_ip: str | None | Unset
    risk_token: str | None | Unset
