"""DraftInvoicePatch. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TIMESTAMP, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .draft_charge_patch import DraftChargePatch, DraftChargePatchFields
    from .term import Term


@model
class DraftInvoicePatch(Input):
    """What to change on a draft invoice."""

    id: int = field("id", INTEGER)
    """Fusebill id of the draft invoice."""
    notes: str | None | Unset = field("notes", Text(2000), default=UNSET)
    """At most 500 characters by the API page, 2000 by the generated help page. Final once posted."""
    po_number: str | None | Unset = field("poNumber", Text(255), default=UNSET)
    net_terms: Term | str | None | Unset = field("netTerms", Choice("Term"), default=UNSET, flag="netTermsSet")
    reference_date: datetime | date | None | Unset = field(
        "referenceDate", TIMESTAMP, default=UNSET, flag="referenceDateSet"
    )
    """In the newest copies of the generated help page only."""
    draft_charges: Sequence[DraftChargePatch | DraftChargePatchFields] | None | Unset = field(
        "draftCharges", Array(Object("DraftChargePatch")), default=UNSET
    )
    """The draft charges to change or delete."""


class DraftInvoicePatchFields(TypedDict, total=False):
    """The fields of `DraftInvoicePatch`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    notes: str | None | Unset
    po_number: str | None | Unset
    net_terms: Term | str | None | Unset
    reference_date: datetime | date | None | Unset
    draft_charges: Sequence[DraftChargePatch | DraftChargePatchFields] | None | Unset
