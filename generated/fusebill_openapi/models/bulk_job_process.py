"""BulkJobProcess. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class BulkJobProcess(Input):
    """The validated bulk job to process."""

    id: int = field("id", INTEGER)
    """Fusebill id of the bulk job."""
    settings: str | None | Unset = field("settings", TEXT, default=UNSET)
    """Named by the generated help page only; not explained."""


class BulkJobProcessFields(TypedDict, total=False):
    """The fields of `BulkJobProcess`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    settings: str | None | Unset
