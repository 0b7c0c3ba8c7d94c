"""InvoicePatch. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .term import Term


@model
class InvoicePatch(Input):
    """What to change on a posted invoice."""

    id: int = field("id", INTEGER)
    """Fusebill id of the invoice."""
    notes: str | None | Unset = field("notes", Text(500), default=UNSET)
    """Known from the API page only."""
    net_terms: Term | str | None | Unset = field("netTerms", Choice("Term"), default=UNSET, flag="netTermsSet")
    hide_on_ssp: bool | None | Unset = field("hideOnSSP", BOOLEAN, default=UNSET, flag="hideOnSSPSet")
    """True hides the invoice on the customer portal."""


class InvoicePatchFields(TypedDict, total=False):
    """The fields of `InvoicePatch`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    notes: str | None | Unset
    net_terms: Term | str | None | Unset
    hide_on_ssp: bool | None | Unset
