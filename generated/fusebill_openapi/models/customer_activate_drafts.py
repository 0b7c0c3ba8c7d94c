"""CustomerActivateDrafts. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import BOOLEAN, INTEGER, Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields


@model
class CustomerActivateDrafts(Input):
    """Which drafts to activate, and how to collect."""

    preview: bool | None | Unset = field("preview", BOOLEAN, default=UNSET)
    """True changes nothing and answers what would result."""
    temporarily_disable_auto_post: bool | None | Unset = field("temporarilyDisableAutoPost", BOOLEAN, default=UNSET)
    """True leaves the resulting invoice as a draft, so that it is not collected."""
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )
    """How to collect the resulting invoice."""
    specific_subscription_ids: Sequence[int] | None | Unset = field(
        "specificSubscriptionIds", Array(INTEGER), default=UNSET
    )
    """Draft subscriptions of the customer to activate."""
    specific_purchase_ids: Sequence[int] | None | Unset = field("specificPurchaseIds", Array(INTEGER), default=UNSET)
    """Draft purchases of the customer to finalize."""


class CustomerActivateDraftsFields(TypedDict, total=False):
    """The fields of `CustomerActivateDrafts`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    preview: bool | None | Unset
    temporarily_disable_auto_post: bool | None | Unset
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
    specific_subscription_ids: Sequence[int] | None | Unset
    specific_purchase_ids: Sequence[int] | None | Unset
