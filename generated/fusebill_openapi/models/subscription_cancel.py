"""SubscriptionCancel. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model

if TYPE_CHECKING:
    from .cancellation_option import CancellationOption


@model
class SubscriptionCancel(Input):
    """A subscription to cancel."""

    subscription_id: int = field("subscriptionId", INTEGER)
    """Fusebill id of the subscription."""
    cancellation_option: CancellationOption | str = field("cancellationOption", Choice("CancellationOption"))


class SubscriptionCancelFields(TypedDict, total=False):
    """The fields of `SubscriptionCancel`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_id: Required[int]
    cancellation_option: Required[CancellationOption | str]
