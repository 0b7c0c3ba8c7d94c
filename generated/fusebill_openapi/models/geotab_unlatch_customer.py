"""GeotabUnlatchCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER
from ..model import Input, field, model


@model
class GeotabUnlatchCustomer(Input):
    """The customer whose link to Geotab is removed."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """Fusebill id of the customer."""


class GeotabUnlatchCustomerFields(TypedDict, total=False):
    """The fields of `GeotabUnlatchCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
