"""AchCardCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .ach_source import AchSource
    from .bank_account_type import BankAccountType
    from .payment_collect_options import PaymentCollectOptions, PaymentCollectOptionsFields


@model
class AchCardCreate(Input):
    """A bank account to store."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    account_number: str = field("accountNumber", TEXT, sensitive=True)
    """An integer by the table; sent as text, it keeps leading zeros."""
    transit_number: str = field("transitNumber", TEXT, sensitive=True)
    """The routing number. An integer by the table; sent as text, it keeps leading zeros."""
    bank_account_type: BankAccountType | str = field("bankAccountType", Choice("BankAccountType"))
    first_name: str = field("firstName", Text(50))
    last_name: str = field("lastName", Text(50))
    source: AchSource | str = field("source", Choice("AchSource"))
    address1: str | None | Unset = field("address1", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    address2: str | None | Unset = field("address2", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Id from the list of countries, such as 124. Required when address verification (AVS) is in use."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """Id from the list of countries, such as 9 for Ontario. Required when address verification (AVS) is in use."""
    city: str | None | Unset = field("city", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    postal_zip: str | None | Unset = field("postalZip", Text(10), default=UNSET)
    """Required when address verification (AVS) is in use."""
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset = field(
        "paymentCollectOptions", Object("PaymentCollectOptions"), default=UNSET
    )
    """Collects an amount once the bank account is validated."""


class AchCardCreateFields(TypedDict, total=False):
    """The fields of `AchCardCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    account_number: Required[str]
    transit_number: Required[str]
    bank_account_type: Required[BankAccountType | str]
    first_name: Required[str]
    last_name: Required[str]
    source: Required[AchSource | str]
    address1: str | None | Unset
    address2: str | None | Unset
    country_id: int | None | Unset
    state_id: int | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
    payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | None | Unset
