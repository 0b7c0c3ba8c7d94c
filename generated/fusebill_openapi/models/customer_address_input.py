"""CustomerAddressInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerAddressInput(Input):
    """An address created together with a customer. It takes codes; ids and an address type are not part of it. No
    lengths are given: keep within those of creating an address."""

    company_name: str | None | Unset = field("companyName", TEXT, default=UNSET)
    line1: str | None | Unset = field("line1", TEXT, default=UNSET)
    line2: str | None | Unset = field("line2", TEXT, default=UNSET)
    city: str | None | Unset = field("city", TEXT, default=UNSET)
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    country: str | None | Unset = field("country", TEXT, default=UNSET)
    """Two-letter ISO code by the table; samples send CA and also USA."""
    state: str | None | Unset = field("state", TEXT, default=UNSET)
    """Two-letter code, such as NY."""


class CustomerAddressInputFields(TypedDict, total=False):
    """The fields of `CustomerAddressInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    company_name: str | None | Unset
    line1: str | None | Unset
    line2: str | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
    country: str | None | Unset
    state: str | None | Unset
