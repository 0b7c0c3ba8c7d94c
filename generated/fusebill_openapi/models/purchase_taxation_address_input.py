"""PurchaseTaxationAddressInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PurchaseTaxationAddressInput(Input):
    """An address to compute the taxes of a preview by. Known from the generated help page only."""

    company_name: str | None | Unset = field("companyName", TEXT, default=UNSET)
    line1: str | None | Unset = field("line1", TEXT, default=UNSET)
    line2: str | None | Unset = field("line2", TEXT, default=UNSET)
    city: str | None | Unset = field("city", TEXT, default=UNSET)
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    country: str | None | Unset = field("country", TEXT, default=UNSET)
    state: str | None | Unset = field("state", TEXT, default=UNSET)
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """From the list of countries, such as 124."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """From the list of countries, such as 9."""


class PurchaseTaxationAddressInputFields(TypedDict, total=False):
    """The fields of `PurchaseTaxationAddressInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    company_name: str | None | Unset
    line1: str | None | Unset
    line2: str | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
    country: str | None | Unset
    state: str | None | Unset
    country_id: int | None | Unset
    state_id: int | None | Unset
