"""PaymentActivityResolve. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .payment_resolution import PaymentResolution


@model
class PaymentActivityResolve(Input):
    """What became of a payment of unknown outcome."""

    payment_status: PaymentResolution | str = field("paymentStatus", Choice("PaymentResolution"))
    payment_id: int = field("paymentId", INTEGER)
    """Fusebill id of the payment activity, in spite of the name."""
    authorization_code: str | None | Unset = field("authorizationCode", TEXT, default=UNSET)
    """From the gateway. Required when paymentStatus is Successful."""
    secondary_transaction_number: str | None | Unset = field("secondaryTransactionNumber", TEXT, default=UNSET)
    """From the gateway. Required when paymentStatus is Successful."""


class PaymentActivityResolveFields(TypedDict, total=False):
    """The fields of `PaymentActivityResolve`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    payment_status: Required[PaymentResolution | str]
    payment_id: Required[int]
    authorization_code: str | None | Unset
    secondary_transaction_number: str | None | Unset
