"""CustomerSalesTrackingCodeInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerSalesTrackingCodeInput(Input):
    """A sales tracking code to assign to a customer."""

    type_: str | None | Unset = field("type", Text(255), default=UNSET)
    """The category: Sales Tracking Code 1 to 5, or the account's own name for it."""
    code: str | None | Unset = field("code", Text(255), default=UNSET)
    """Must exist in the category."""


class CustomerSalesTrackingCodeInputFields(TypedDict, total=False):
    """The fields of `CustomerSalesTrackingCodeInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    type_: str | None | Unset
    code: str | None | Unset
