"""CustomerEmailPreferenceInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import BOOLEAN, INTEGER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_category import EmailCategory
    from .email_type import EmailType


@model
class CustomerEmailPreferenceInput(Input):
    """Whether a customer is to receive one type of e-mail."""

    enabled: bool | None | Unset = field("enabled", BOOLEAN, default=UNSET)
    """Null follows the account default."""
    email_type: EmailType | str | None | Unset = field("emailType", Choice("EmailType"), default=UNSET)
    email_category: EmailCategory | str | None | Unset = field("emailCategory", Choice("EmailCategory"), default=UNSET)
    """In all samples, although not in the table."""
    id: int | None | Unset = field("id", INTEGER, default=UNSET)
    """Named by the generated help page only; no call returns such an id, and samples leave it out."""


class CustomerEmailPreferenceInputFields(TypedDict, total=False):
    """The fields of `CustomerEmailPreferenceInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    enabled: bool | None | Unset
    email_type: EmailType | str | None | Unset
    email_category: EmailCategory | str | None | Unset
    id: int | None | Unset
