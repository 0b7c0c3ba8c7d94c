"""BillingPeriodDefinitionUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .term import Term


@model
class BillingPeriodDefinitionUpdate(Input):
    """A billing period definition as it is to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the billing period definition."""
    invoice_day: int | None | Unset = field("invoiceDay", INTEGER, default=UNSET)
    invoice_month: int | None | Unset = field("invoiceMonth", INTEGER, default=UNSET)
    invoice_in_advance: int | None | Unset = field("invoiceInAdvance", INTEGER, default=UNSET)
    """Days by which invoices are made in advance; needs the feature for it."""
    payment_method_id: int | None | Unset = field("paymentMethodId", INTEGER, default=UNSET)
    """Null is the customer's default payment method."""
    auto_collect: bool | None | Unset = field("autoCollect", BOOLEAN, default=UNSET)
    """Null follows the customer."""
    auto_post: bool | None | Unset = field("autoPost", BOOLEAN, default=UNSET)
    """Null follows the customer."""
    term: Term | str | None | Unset = field("term", Choice("Term"), default=UNSET)
    """Null or an empty string follows the customer."""
    po_number: str | None | Unset = field("poNumber", Text(255), default=UNSET)
    """Null or an empty string follows the customer."""
    invoice_weekday: str | None | Unset = field("invoiceWeekday", TEXT, default=UNSET)
    """On the generated help page only; values not shown."""
    manually_created: bool | None | Unset = field("manuallyCreated", BOOLEAN, default=UNSET)
    """On the generated help page only."""
    quick_books_location_id: int | None | Unset = field("quickBooksLocationId", INTEGER, default=UNSET)
    """On the generated help page only."""


class BillingPeriodDefinitionUpdateFields(TypedDict, total=False):
    """The fields of `BillingPeriodDefinitionUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    invoice_day: int | None | Unset
    invoice_month: int | None | Unset
    invoice_in_advance: int | None | Unset
    payment_method_id: int | None | Unset
    auto_collect: bool | None | Unset
    auto_post: bool | None | Unset
    term: Term | str | None | Unset
    po_number: str | None | Unset
    invoice_weekday: str | None | Unset
    manually_created: bool | None | Unset
    quick_books_location_id: int | None | Unset
