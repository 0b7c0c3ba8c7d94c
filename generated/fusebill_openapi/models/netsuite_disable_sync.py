"""NetsuiteDisableSync. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT, TIMESTAMP
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class NetsuiteDisableSync(Input):
    """The customer whose synchronisation is switched off."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """The same id as in the path."""
    netsuite_id: str | None | Unset = field("netsuiteId", TEXT, default=UNSET)
    """In the sample, not in the table."""
    netsuite_sync_start_date: datetime | date | None | Unset = field("netsuiteSyncStartDate", TIMESTAMP, default=UNSET)
    """In the sample, not in the table; its format was not shown."""


class NetsuiteDisableSyncFields(TypedDict, total=False):
    """The fields of `NetsuiteDisableSync`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
    netsuite_id: str | None | Unset
    netsuite_sync_start_date: datetime | date | None | Unset
