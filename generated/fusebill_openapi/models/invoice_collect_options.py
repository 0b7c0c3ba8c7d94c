"""InvoiceCollectOptions. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .collect_ach_card import CollectAchCard, CollectAchCardFields
    from .collect_credit_card import CollectCreditCard, CollectCreditCardFields
    from .collect_payment_method import CollectPaymentMethod


@model
class InvoiceCollectOptions(Input):
    """How the invoice that results from a call is to be collected."""

    payment_method: CollectPaymentMethod | str | None | Unset = field(
        "paymentMethod", Choice("CollectPaymentMethod"), default=UNSET
    )
    payment_method_id: int | None | Unset = field("paymentMethodId", INTEGER, default=UNSET)
    """With the UseExistingPaymentMethod values only."""
    use_any_available_funds_first: bool | None | Unset = field("useAnyAvailableFundsFirst", BOOLEAN, default=UNSET)
    """Whether unallocated funds of the customer pay first."""
    credit_card: CollectCreditCard | CollectCreditCardFields | None | Unset = field(
        "creditCard", Object("CollectCreditCard"), default=UNSET
    )
    """With the UseProvidedPaymentMethod values."""
    ach_card: CollectAchCard | CollectAchCardFields | None | Unset = field(
        "achCard", Object("CollectAchCard"), default=UNSET
    )
    """With the UseProvidedPaymentMethod values."""
    rollback_on_failed_payment: bool | None | Unset = field("rollbackOnFailedPayment", BOOLEAN, default=UNSET)
    """True undoes the action when the collection fails."""
    payment_intent_id: str | None | Unset = field("paymentIntentId", TEXT, default=UNSET)
    """In the newest copies of the generated help page only."""
    url_for_ssp: str | None | Unset = field("uRLForSSP", TEXT, default=UNSET)
    """In the newest copies of the generated help page only, spelled exactly so."""


class InvoiceCollectOptionsFields(TypedDict, total=False):
    """The fields of `InvoiceCollectOptions`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    payment_method: CollectPaymentMethod | str | None | Unset
    payment_method_id: int | None | Unset
    use_any_available_funds_first: bool | None | Unset
    credit_card: CollectCreditCard | CollectCreditCardFields | None | Unset
    ach_card: CollectAchCard | CollectAchCardFields | None | Unset
    rollback_on_failed_payment: bool | None | Unset
    payment_intent_id: str | None | Unset
    url_for_ssp: str | None | Unset
