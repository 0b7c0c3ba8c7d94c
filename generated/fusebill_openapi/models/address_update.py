"""AddressUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .address_type import AddressType


@model
class AddressUpdate(Input):
    """An address as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the address."""
    company_name: str | None | Unset = field("companyName", Text(255), default=UNSET)
    line1: str | None | Unset = field("line1", Text(60), default=UNSET)
    line2: str | None | Unset = field("line2", Text(60), default=UNSET)
    city: str | None | Unset = field("city", Text(50), default=UNSET)
    postal_zip: str | None | Unset = field("postalZip", Text(10), default=UNSET)
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Numeric ISO 3166-1 code, such as 124."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """The vendor's own id of the state, such as 9 for Ontario."""
    country: str | None | Unset = field("country", Text(250), default=UNSET)
    """Name, such as Canada."""
    state: str | None | Unset = field("state", Text(250), default=UNSET)
    """Name."""
    address_type: AddressType | str | None | Unset = field("addressType", Choice("AddressType"), default=UNSET)
    enforce_full_address: bool | None | Unset = field("enforceFullAddress", BOOLEAN, default=UNSET)
    """Named by the generated help page only; not explained."""


class AddressUpdateFields(TypedDict, total=False):
    """The fields of `AddressUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    company_name: str | None | Unset
    line1: str | None | Unset
    line2: str | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
    country_id: int | None | Unset
    state_id: int | None | Unset
    country: str | None | Unset
    state: str | None | Unset
    address_type: AddressType | str | None | Unset
    enforce_full_address: bool | None | Unset
