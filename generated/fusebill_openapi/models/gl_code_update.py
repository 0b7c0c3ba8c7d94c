"""GLCodeUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .gl_code_ledger_input import GLCodeLedgerInput, GLCodeLedgerInputFields


@model
class GLCodeUpdate(Input):
    """A GL code to replace. The page requires the name only, but nothing else tells which one is meant than the id."""

    id: int = field("id", INTEGER)
    """Fusebill id of the GL code."""
    name: str = field("name", Text(100))
    ledgers: Sequence[GLCodeLedgerInput | GLCodeLedgerInputFields] | None | Unset = field(
        "ledgers", Array(Object("GLCodeLedgerInput")), default=UNSET
    )


class GLCodeUpdateFields(TypedDict, total=False):
    """The fields of `GLCodeUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    name: Required[str]
    ledgers: Sequence[GLCodeLedgerInput | GLCodeLedgerInputFields] | None | Unset
