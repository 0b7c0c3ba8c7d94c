"""BulkJobCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..jsontext import JSON
from ..kinds import ANY, Array, Choice
from ..model import Input, field, model

if TYPE_CHECKING:
    from .account_upload_type import AccountUploadType


@model
class BulkJobCreate(Input):
    """A bulk job to validate."""

    account_upload_type: AccountUploadType | str = field("accountUploadType", Choice("AccountUploadType"))
    data: Sequence[JSON] = field("data", Array(ANY), sensitive=True)
    """At most 1000 invoices for BulkWriteOff. For BulkPayment objects like the body of creating a payment, although
    the table speaks of numbers; they may hold a card."""


class BulkJobCreateFields(TypedDict, total=False):
    """The fields of `BulkJobCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    account_upload_type: Required[AccountUploadType | str]
    data: Required[Sequence[JSON]]
