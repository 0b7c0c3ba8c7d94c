"""BulkJobCreateWriteOff. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Choice
from ..model import Input, field, model

if TYPE_CHECKING:
    from .account_upload_type import AccountUploadType


@model
class BulkJobCreateWriteOff(Input):
    """A bulk job of write-offs to validate."""

    account_upload_type: AccountUploadType | str = field("accountUploadType", Choice("AccountUploadType"))
    """BulkWriteOff."""
    data: Sequence[int] = field("data", Array(INTEGER))
    """Fusebill ids of the invoices."""


class BulkJobCreateWriteOffFields(TypedDict, total=False):
    """The fields of `BulkJobCreateWriteOff`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    account_upload_type: Required[AccountUploadType | str]
    data: Required[Sequence[int]]
