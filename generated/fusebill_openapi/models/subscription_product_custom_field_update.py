"""SubscriptionProductCustomFieldUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model


@model
class SubscriptionProductCustomFieldUpdate(Input):
    """The value of a custom field of a subscription product."""

    key: str = field("key", TEXT)
    """Key of the custom field."""
    subscription_product_id: int = field("subscriptionProductId", INTEGER)
    """Fusebill id of the subscription product."""
    value: str = field("Value", TEXT)
    """Always text, also for numbers (123) and dates (2014-06-26T04:00:00); converted by the type of the field.
    Capitalised in table and samples, value elsewhere."""


class SubscriptionProductCustomFieldUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionProductCustomFieldUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    key: Required[str]
    subscription_product_id: Required[int]
    value: Required[str]
