"""CustomerEmailPreferencesUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model

if TYPE_CHECKING:
    from .customer_email_preference_input import CustomerEmailPreferenceInput, CustomerEmailPreferenceInputFields


@model
class CustomerEmailPreferencesUpdate(Input):
    """The complete e-mail preferences of a customer."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    preferences: Sequence[CustomerEmailPreferenceInput | CustomerEmailPreferenceInputFields] = field(
        "preferences", Array(Object("CustomerEmailPreferenceInput"))
    )
    """All entries; those left out become null."""


class CustomerEmailPreferencesUpdateFields(TypedDict, total=False):
    """The fields of `CustomerEmailPreferencesUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    preferences: Required[Sequence[CustomerEmailPreferenceInput | CustomerEmailPreferenceInputFields]]
