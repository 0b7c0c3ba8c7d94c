"""GLCodeLedgerInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class GLCodeLedgerInput(Input):
    """A ledger of a GL code."""

    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """When a GL code is updated only."""
    reference: str | None | Unset = field("reference", TEXT, default=UNSET)
    ledger_type: str | None | Unset = field("ledgerType", TEXT, default=UNSET)
    """Its values were not shown."""


class GLCodeLedgerInputFields(TypedDict, total=False):
    """The fields of `GLCodeLedgerInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: int | None | Unset
    reference: str | None | Unset
    ledger_type: str | None | Unset
