"""CreditCardInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, TEXT, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .payment_collect_options import PaymentCollectOptions, PaymentCollectOptionsFields


@model
class CreditCardInput(Input):
    """A credit card to charge. Sending card data brings the caller into the scope of PCI DSS. The end of the sample
    was cut off, so further fields are possible."""

    card_number: str | None | Unset = field("cardNumber", TEXT, default=UNSET, sensitive=True)
    expiration_month: int | None | Unset = field("expirationMonth", INTEGER, default=UNSET)
    expiration_year: int | None | Unset = field("expirationYear", INTEGER, default=UNSET)
    """Two digits."""
    cvv: str | None | Unset = field("cvv", TEXT, default=UNSET, sensitive=True)
    """Text: a leading zero counts."""
    first_name: str | None | Unset = field("firstName", TEXT, default=UNSET)
    last_name: str | None | Unset = field("lastName", TEXT, default=UNSET)
    address1: str | None | Unset = field("address1", TEXT, default=UNSET)
    address2: str | None | Unset = field("address2", TEXT, default=UNSET)
    city: str | None | Unset = field("city", TEXT, default=UNSET)
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """The vendor's own id of the state, such as 9 for Ontario."""
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Numeric ISO 3166-1 code, such as 124."""
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset = field(
        "paymentCollectOptions", Object("PaymentCollectOptions"), default=UNSET
    )


class CreditCardInputFields(TypedDict, total=False):
    """The fields of `CreditCardInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    card_number: str | None | Unset
    expiration_month: int | None | Unset
    expiration_year: int | None | Unset
    cvv: str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    address1: str | None | Unset
    address2: str | None | Unset
    city: str | None | Unset
    state_id: int | None | Unset
    country_id: int | None | Unset
    postal_zip: str | None | Unset
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset
