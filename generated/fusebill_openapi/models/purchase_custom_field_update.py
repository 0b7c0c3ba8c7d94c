"""PurchaseCustomFieldUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model


@model
class PurchaseCustomFieldUpdate(Input):
    """The value of a custom field on a draft purchase as it is to be."""

    key: str = field("key", TEXT)
    """Key of the custom field."""
    purchase_id: int = field("purchaseId", INTEGER)
    """Fusebill id of the draft purchase; a string by the table, a number in all samples."""
    value: str = field("value", TEXT)
    """Always a string, also for numbers (123) and dates (2014-06-26T04:00:00); the server converts it to the type of
    the field."""


class PurchaseCustomFieldUpdateFields(TypedDict, total=False):
    """The fields of `PurchaseCustomFieldUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    key: Required[str]
    purchase_id: Required[int]
    value: Required[str]
