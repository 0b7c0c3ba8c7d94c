"""SubscriptionActivateMultiple. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Array
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionActivateMultiple(Input):
    """Subscriptions to activate."""

    subscription_ids: Sequence[int] = field("subscriptionIds", Array(INTEGER))
    """Fusebill ids of subscriptions of one customer; in every sample."""
    invoice_preview: bool | None | Unset = field("invoicePreview", BOOLEAN, default=UNSET)
    """True only shows the invoices that would result."""
    temporarily_disable_auto_post: bool | None | Unset = field("temporarilyDisableAutoPost", BOOLEAN, default=UNSET)
    """True keeps the resulting invoices as drafts."""


class SubscriptionActivateMultipleFields(TypedDict, total=False):
    """The fields of `SubscriptionActivateMultiple`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_ids: Required[Sequence[int]]
    invoice_preview: bool | None | Unset
    temporarily_disable_auto_post: bool | None | Unset
