"""BillingPeriodDefinitionPreview. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .term import Term


@model
class BillingPeriodDefinitionPreview(Input):
    """A billing period definition to preview."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    interval: BillingInterval | str = field("interval", Choice("BillingInterval"))
    number_of_intervals: int = field("numberOfIntervals", INTEGER)
    """Intervals in a period."""
    invoice_day: int = field("invoiceDay", INTEGER)
    invoice_month: int | None | Unset = field("invoiceMonth", INTEGER, default=UNSET)
    """Required when interval is Yearly. The table writes InvoiceMonth."""
    auto_post: bool | None | Unset = field("autoPost", BOOLEAN, default=UNSET)
    """Null follows the customer."""
    auto_collect: bool | None | Unset = field("autoCollect", BOOLEAN, default=UNSET)
    """Null follows the customer."""
    term: Term | str | None | Unset = field("term", Choice("Term"), default=UNSET)
    """Null or an empty string follows the customer."""
    po_number: str | None | Unset = field("poNumber", Text(255), default=UNSET)
    """Null or an empty string follows the customer."""
    payment_method_id: int | None | Unset = field("paymentMethodId", INTEGER, default=UNSET)
    """For automatic collection; null is the customer's default payment method."""


class BillingPeriodDefinitionPreviewFields(TypedDict, total=False):
    """The fields of `BillingPeriodDefinitionPreview`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    interval: Required[BillingInterval | str]
    number_of_intervals: Required[int]
    invoice_day: Required[int]
    invoice_month: int | None | Unset
    auto_post: bool | None | Unset
    auto_collect: bool | None | Unset
    term: Term | str | None | Unset
    po_number: str | None | Unset
    payment_method_id: int | None | Unset
