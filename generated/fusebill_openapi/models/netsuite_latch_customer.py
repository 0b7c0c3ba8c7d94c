"""NetsuiteLatchCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT, TIMESTAMP
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class NetsuiteLatchCustomer(Input):
    """A customer and the NetSuite customer to link."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """Fusebill id of the customer."""
    netsuite_id: str = field("netsuiteId", TEXT)
    """Id of the NetSuite customer."""
    netsuite_sync_start_date: datetime | date | None | Unset = field("netsuiteSyncStartDate", TIMESTAMP, default=UNSET)
    """A date by the table, without explanation; its format was not shown."""


class NetsuiteLatchCustomerFields(TypedDict, total=False):
    """The fields of `NetsuiteLatchCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
    netsuite_id: Required[str]
    netsuite_sync_start_date: datetime | date | None | Unset
