"""SubscriptionProductItemCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_collect_options import InvoiceCollectOptions, InvoiceCollectOptionsFields


@model
class SubscriptionProductItemCreate(Input):
    """A tracked item to add to a subscription product."""

    reference: str = field("reference", Text(255))
    """Unique among the active items of the catalog product in the whole account."""
    subscription_product_id: int = field("subscriptionProductId", INTEGER)
    """Fusebill id of the subscription product, which must track items."""
    name: str | None | Unset = field("name", Text(100), default=UNSET)
    description: str | None | Unset = field("description", Text(255), default=UNSET)
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset = field(
        "invoiceCollectOptions", Object("InvoiceCollectOptions"), default=UNSET
    )


class SubscriptionProductItemCreateFields(TypedDict, total=False):
    """The fields of `SubscriptionProductItemCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    reference: Required[str]
    subscription_product_id: Required[int]
    name: str | None | Unset
    description: str | None | Unset
    invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | None | Unset
