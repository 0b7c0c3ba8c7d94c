"""CreditCardUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CreditCardUpdate(Input):
    """A credit card to put in the place of a stored one."""

    id: int = field("id", INTEGER)
    """Fusebill id of the card to replace. Not among the visible rows, but part of the object that is to be sent back,
    and nothing else names the card."""
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """Fusebill id of the customer."""
    card_number: str | None | Unset = field("cardNumber", TEXT, default=UNSET, sensitive=True)
    """In full, not masked as it is read."""
    first_name: str | None | Unset = field("firstName", Text(50), default=UNSET)
    last_name: str | None | Unset = field("lastName", Text(50), default=UNSET)
    expiration_month: int | None | Unset = field("expirationMonth", INTEGER, default=UNSET)
    expiration_year: int | None | Unset = field("expirationYear", INTEGER, default=UNSET)
    """Two digits."""
    cvv: str | None | Unset = field("cvv", TEXT, default=UNSET, sensitive=True)
    """Text: a leading zero counts."""
    address1: str | None | Unset = field("address1", Text(50), default=UNSET)
    address2: str | None | Unset = field("address2", Text(50), default=UNSET)
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Numeric ISO 3166-1 code, such as 124."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """Not among the visible rows, which end with countryId; part of the object that is to be sent back."""
    city: str | None | Unset = field("city", TEXT, default=UNSET)
    """As stateId."""
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    """As stateId."""


class CreditCardUpdateFields(TypedDict, total=False):
    """The fields of `CreditCardUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    customer_id: int | None | Unset
    card_number: str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    expiration_month: int | None | Unset
    expiration_year: int | None | Unset
    cvv: str | None | Unset
    address1: str | None | Unset
    address2: str | None | Unset
    country_id: int | None | Unset
    state_id: int | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
