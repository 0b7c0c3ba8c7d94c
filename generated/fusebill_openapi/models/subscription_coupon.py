"""SubscriptionCoupon. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .side_effects import SideEffects


@model
class SubscriptionCoupon(Answer):
    """A coupon applied to a subscription, as the generated help page shows it."""

    subscription_id: int | None = field("subscriptionId", INTEGER, default=None)
    """Fusebill id of the subscription."""
    coupon_code: str | None = field("couponCode", TEXT, default=None)
    side_effects: SideEffects | None = field("sideEffects", Object("SideEffects"), default=None)
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
