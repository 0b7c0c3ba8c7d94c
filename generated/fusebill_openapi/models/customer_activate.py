"""CustomerActivate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerActivate(Input):
    """The activation of a customer. The three flags are required by the page unless preview is true."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    activate_all_subscriptions: bool | None | Unset = field("activateAllSubscriptions", BOOLEAN, default=UNSET)
    """Whether draft subscriptions are activated too. Required unless preview is true."""
    activate_all_draft_purchases: bool | None | Unset = field("activateAllDraftPurchases", BOOLEAN, default=UNSET)
    """Whether draft purchases are finalized too. Required unless preview is true."""
    temporarily_disable_auto_post: bool | None | Unset = field("temporarilyDisableAutoPost", BOOLEAN, default=UNSET)
    """True leaves the resulting invoice as a draft, so that it is not collected. Required unless preview is true."""


class CustomerActivateFields(TypedDict, total=False):
    """The fields of `CustomerActivate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    activate_all_subscriptions: bool | None | Unset
    activate_all_draft_purchases: bool | None | Unset
    temporarily_disable_auto_post: bool | None | Unset
