"""GLCodeCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import Array, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .gl_code_ledger_input import GLCodeLedgerInput, GLCodeLedgerInputFields


@model
class GLCodeCreate(Input):
    """A GL code to create."""

    name: str = field("name", Text(100))
    code: str = field("code", Text(255))
    """Cannot be changed afterwards."""
    ledgers: Sequence[GLCodeLedgerInput | GLCodeLedgerInputFields] | None | Unset = field(
        "ledgers", Array(Object("GLCodeLedgerInput")), default=UNSET
    )


class GLCodeCreateFields(TypedDict, total=False):
    """The fields of `GLCodeCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    name: Required[str]
    code: Required[str]
    ledgers: Sequence[GLCodeLedgerInput | GLCodeLedgerInputFields] | None | Unset
