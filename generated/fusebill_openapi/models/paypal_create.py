"""PaypalCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .payment_collect_options import PaymentCollectOptions, PaymentCollectOptionsFields
    from .payment_source import PaymentSource


@model
class PaypalCreate(Input):
    """A PayPal billing agreement to store. token or baid must be given."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    source: PaymentSource | str = field("source", Choice("PaymentSource"))
    token: str | None | Unset = field("token", TEXT, default=UNSET, sensitive=True)
    """PayPal's id of the payee. Required when there is no baid."""
    baid: str | None | Unset = field("baid", TEXT, default=UNSET, sensitive=True)
    """Id of the billing agreement. Required when there is no token."""
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset = field(
        "paymentCollectOptions", Object("PaymentCollectOptions"), default=UNSET
    )
    """Collects an amount once the agreement is validated."""


class PaypalCreateFields(TypedDict, total=False):
    """The fields of `PaypalCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    source: Required[PaymentSource | str]
    token: str | None | Unset
    baid: str | None | Unset
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset
