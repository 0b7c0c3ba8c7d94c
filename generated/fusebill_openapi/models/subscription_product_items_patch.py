"""SubscriptionProductItemsPatch. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields
    from .subscription_product_tracked_items import (
        SubscriptionProductTrackedItems,
        SubscriptionProductTrackedItemsFields,
    )


@model
class SubscriptionProductItemsPatch(Input):
    """Changes of the tracked items of a subscription."""

    subscription_id: int = field("subscriptionId", INTEGER)
    """Fusebill id of the subscription."""
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )
    subscription_products: (
        Sequence[SubscriptionProductTrackedItems | SubscriptionProductTrackedItemsFields] | None | Unset
    ) = field("subscriptionProducts", Array(Object("SubscriptionProductTrackedItems")), default=UNSET)


class SubscriptionProductItemsPatchFields(TypedDict, total=False):
    """The fields of `SubscriptionProductItemsPatch`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    subscription_id: Required[int]
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
    subscription_products: (
        Sequence[SubscriptionProductTrackedItems | SubscriptionProductTrackedItemsFields] | None | Unset
    )
