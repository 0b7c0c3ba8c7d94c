"""AchPaymentMethod. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Choice, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .bank_account_type import BankAccountType


@model
class AchPaymentMethod(Answer):
    """A stored bank account (ACH). The table was cut off after externalCustomerId: the remaining properties of payment
    methods probably follow."""

    id: int = field("id", INTEGER)
    """Fusebill id of the payment method."""
    masked_account_number: str | None = field("maskedAccountNumber", TEXT, default=None)
    """Such as ****1234."""
    masked_transit_number: str | None = field("maskedTransitNumber", TEXT, default=None)
    bank_account_type: BankAccountType | None = field("bankAccountType", Choice("BankAccountType"), default=None)
    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    first_name: str | None = field("firstName", Text(50), default=None)
    last_name: str | None = field("lastName", Text(50), default=None)
    address1: str | None = field("address1", Text(50), default=None)
    address2: str | None = field("address2", Text(50), default=None)
    country_id: int | None = field("countryId", INTEGER, default=None)
    """Numeric ISO 3166-1 code, such as 124."""
    country: str | None = field("country", TEXT, default=None)
    """Three-letter ISO code."""
    state_id: int | None = field("stateId", INTEGER, default=None)
    """The vendor's own id of the state, such as 9 for Ontario."""
    state: str | None = field("state", TEXT, default=None)
    """Name of the state or province."""
    city: str | None = field("city", Text(50), default=None)
    postal_zip: str | None = field("postalZip", Text(10), default=None)
    is_default: bool | None = field("isDefault", BOOLEAN, default=None)
    """Whether automatic collection uses it."""
    external_customer_id: str | None = field("externalCustomerId", TEXT, default=None)
    """Set when the data lies in the vault of a third party."""
