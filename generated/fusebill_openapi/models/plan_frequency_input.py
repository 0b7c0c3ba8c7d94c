"""PlanFrequencyInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PlanFrequencyInput(Input):
    """The frequency of the subscription that is sent back. It cannot be changed there; the read-only members are left
    out here."""

    invoice_in_advance: int | None | Unset = field("invoiceInAdvance", INTEGER, default=UNSET)
    salesforce_id: str | None | Unset = field("salesforceId", TEXT, default=UNSET)
    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Fusebill id of the frequency."""
    uri: str | None | Unset = field("uri", TEXT, default=UNSET)


class PlanFrequencyInputFields(TypedDict, total=False):
    """The fields of `PlanFrequencyInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    invoice_in_advance: int | None | Unset
    salesforce_id: str | None | Unset
    id: int | None | Unset
    uri: str | None | Unset
