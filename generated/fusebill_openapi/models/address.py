"""Address. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Choice, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .address_type import AddressType


@model
class Address(Answer):
    """A billing or shipping address."""

    id: int = field("id", INTEGER)
    """Fusebill id of the address."""
    customer_address_preference_id: int | None = field("customerAddressPreferenceId", INTEGER, default=None)
    """Fusebill id of the customer."""
    company_name: str | None = field("companyName", Text(255), default=None)
    line1: str | None = field("line1", Text(255), default=None)
    """At most 60 characters by the API pages; the generated help page lets an address be created with 255."""
    line2: str | None = field("line2", Text(255), default=None)
    """As line1."""
    country_id: int | None = field("countryId", INTEGER, default=None)
    """Numeric ISO 3166-1 code, such as 124; one sample prints it as text."""
    country: str | None = field("country", TEXT, default=None)
    """Name; read-only."""
    state_id: int | None = field("stateId", INTEGER, default=None)
    """The vendor's own id of the state, such as 9 for Ontario."""
    state: str | None = field("state", TEXT, default=None)
    """Name; read-only."""
    city: str | None = field("city", Text(50), default=None)
    postal_zip: str | None = field("postalZip", Text(10), default=None)
    address_type: AddressType | None = field("addressType", Choice("AddressType"), default=None)
    valid: bool | None = field("valid", BOOLEAN, default=None)
    """Whether the address is valid."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
