"""GeotabLatchCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, Text
from ..model import Input, field, model


@model
class GeotabLatchCustomer(Input):
    """A customer and the Geotab reseller customer to link."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """Fusebill id of the customer."""
    geotab_id: str = field("geotabId", Text(255))
    """Id of the Geotab reseller customer."""


class GeotabLatchCustomerFields(TypedDict, total=False):
    """The fields of `GeotabLatchCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
    geotab_id: Required[str]
