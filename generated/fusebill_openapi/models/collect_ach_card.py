"""CollectAchCard. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CollectAchCard(Input):
    """A bank account (ACH) to pay with."""

    account_number: str | None | Unset = field("accountNumber", TEXT, default=UNSET, sensitive=True)
    """Text: leading zeros count."""
    transit_number: str | None | Unset = field("transitNumber", TEXT, default=UNSET, sensitive=True)
    """Text: leading zeros count."""
    bank_account_type: str | None | Unset = field("bankAccountType", TEXT, default=UNSET)
    """Such as CHQ."""
    first_name: str | None | Unset = field("firstName", TEXT, default=UNSET)
    last_name: str | None | Unset = field("lastName", TEXT, default=UNSET)
    address1: str | None | Unset = field("address1", TEXT, default=UNSET)
    address2: str | None | Unset = field("address2", TEXT, default=UNSET)
    city: str | None | Unset = field("city", TEXT, default=UNSET)
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """The vendor's own id of the state, such as 9 for Ontario."""
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Numeric ISO 3166-1 code, such as 124."""
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    source: str | None | Unset = field("source", TEXT, default=UNSET)
    """Such as Manual."""


class CollectAchCardFields(TypedDict, total=False):
    """The fields of `CollectAchCard`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    account_number: str | None | Unset
    transit_number: str | None | Unset
    bank_account_type: str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    address1: str | None | Unset
    address2: str | None | Unset
    city: str | None | Unset
    state_id: int | None | Unset
    country_id: int | None | Unset
    postal_zip: str | None | Unset
    customer_id: int | None | Unset
    source: str | None | Unset
