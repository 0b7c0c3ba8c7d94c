"""AddressCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .address_type import AddressType


@model
class AddressCreate(Input):
    """An address to add to a customer."""

    customer_address_preference_id: int = field("customerAddressPreferenceId", INTEGER)
    """Fusebill id of the customer."""
    address_type: AddressType | str = field("addressType", Choice("AddressType"))
    company_name: str | None | Unset = field("companyName", Text(255), default=UNSET)
    line1: str | None | Unset = field("line1", Text(255), default=UNSET)
    """At most 60 characters by the API pages, 255 by the generated help page; changing an address takes 60."""
    line2: str | None | Unset = field("line2", Text(255), default=UNSET)
    """As line1."""
    city: str | None | Unset = field("city", Text(50), default=UNSET)
    postal_zip: str | None | Unset = field("postalZip", Text(10), default=UNSET)
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Numeric ISO 3166-1 code, such as 124."""
    country: str | None | Unset = field("country", Text(250), default=UNSET)
    """Name, such as Canada; a public client sends CAN and USA."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """The vendor's own id of the state, such as 9 for Ontario."""
    state: str | None | Unset = field("state", Text(250), default=UNSET)
    """Name; a sample sends it without stateId."""
    enforce_full_address: bool | None | Unset = field("enforceFullAddress", BOOLEAN, default=UNSET)
    """Named by the generated help page only; not explained."""


class AddressCreateFields(TypedDict, total=False):
    """The fields of `AddressCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_address_preference_id: Required[int]
    address_type: Required[AddressType | str]
    company_name: str | None | Unset
    line1: str | None | Unset
    line2: str | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
    country_id: int | None | Unset
    country: str | None | Unset
    state_id: int | None | Unset
    state: str | None | Unset
    enforce_full_address: bool | None | Unset
