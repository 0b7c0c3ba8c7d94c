"""AchCardUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, TEXT, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .bank_account_type import BankAccountType


@model
class AchCardUpdate(Input):
    """A bank account to put in the place of a stored one."""

    id: int = field("id", INTEGER)
    """Fusebill id of the bank account to replace. Not marked as required, yet nothing else names it."""
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """Fusebill id of the customer."""
    account_number: str | None | Unset = field("accountNumber", TEXT, default=UNSET, sensitive=True)
    """In full, not masked as it is read. Text: leading zeros count."""
    transit_number: str | None | Unset = field("transitNumber", TEXT, default=UNSET, sensitive=True)
    """In full, not masked as it is read. Text: leading zeros count."""
    bank_account_type: BankAccountType | str | None | Unset = field(
        "bankAccountType", Choice("BankAccountType"), default=UNSET
    )
    first_name: str | None | Unset = field("firstName", Text(50), default=UNSET)
    last_name: str | None | Unset = field("lastName", Text(50), default=UNSET)
    address1: str | None | Unset = field("address1", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    address2: str | None | Unset = field("address2", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    country_id: int | None | Unset = field("countryId", INTEGER, default=UNSET)
    """Id from the list of countries, such as 124. A decimal by this page, an integer by that of creating."""
    state_id: int | None | Unset = field("stateId", INTEGER, default=UNSET)
    """Id from the list of countries, such as 9 for Ontario. A decimal by this page, an integer by that of creating."""
    city: str | None | Unset = field("city", Text(50), default=UNSET)
    """Required when address verification (AVS) is in use."""
    postal_zip: str | None | Unset = field("postalZip", TEXT, default=UNSET)
    """Required when address verification (AVS) is in use. Its row was cut off; creating takes 10 characters."""


class AchCardUpdateFields(TypedDict, total=False):
    """The fields of `AchCardUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    customer_id: int | None | Unset
    account_number: str | None | Unset
    transit_number: str | None | Unset
    bank_account_type: BankAccountType | str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    address1: str | None | Unset
    address2: str | None | Unset
    country_id: int | None | Unset
    state_id: int | None | Unset
    city: str | None | Unset
    postal_zip: str | None | Unset
