"""NetsuiteUnlatchCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model


@model
class NetsuiteUnlatchCustomer(Input):
    """A customer and the NetSuite customer whose link is removed."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """Fusebill id of the customer."""
    netsuite_id: str = field("netsuiteId", TEXT)
    """Id of the NetSuite customer."""


class NetsuiteUnlatchCustomerFields(TypedDict, total=False):
    """The fields of `NetsuiteUnlatchCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
    netsuite_id: Required[str]
