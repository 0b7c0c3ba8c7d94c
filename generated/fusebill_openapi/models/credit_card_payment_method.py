"""CreditCardPaymentMethod. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .payment_method_sharing_override import PaymentMethodSharingOverride


@model
class CreditCardPaymentMethod(Answer):
    """A stored credit card."""

    id: int = field("id", INTEGER)
    """Fusebill id of the payment method."""
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
    is_parent: bool | None = field("isParent", BOOLEAN, default=None)
    """Presumably whether it belongs to the parent customer."""
    external_customer_id: str | None = field("externalCustomerId", TEXT, default=None)
    """Set when the data lies in the vault of a third party."""
    external_card_id: str | None = field("externalCardId", TEXT, default=None, sensitive=True)
    """Presumably the token in that vault."""
    stored_in_fusebill_vault: bool | None = field("storedInFusebillVault", BOOLEAN, default=None)
    email: str | None = field("email", TEXT, default=None)
    modified_date: datetime | None = field("modifiedDate", TIMESTAMP, default=None)
    original_payment_method_id: int | None = field("originalPaymentMethodId", INTEGER, default=None)
    """Presumably the method that this one replaced."""
    is_used_for_billing_period_override: bool | None = field("isUsedForBillingPeriodOverride", BOOLEAN, default=None)
    business_tax_id: str | None = field("businessTaxId", TEXT, default=None)
    stored_in_stax: bool | None = field("storedInStax", BOOLEAN, default=None)
    payment_method_type: str | None = field("paymentMethodType", TEXT, default=None)
    """Its values were not shown."""
    sharing: bool | None = field("sharing", BOOLEAN, default=None)
    """Whether child customers may pay with it."""
    descendant_overrides: list[PaymentMethodSharingOverride] | None = field(
        "descendantOverrides", Array(Object("PaymentMethodSharingOverride")), default=None
    )
    """Child customers that deviate from sharing."""
    status: str | None = field("status", TEXT, default=None)
    """Its values were not shown."""
    repeat_failure_count: int | None = field("repeatFailureCount", INTEGER, default=None)
    has_made_payment: bool | None = field("hasMadePayment", BOOLEAN, default=None)
    """On newer help pages only."""
    stored_gateways: list[str] | None = field("storedGateways", Array(TEXT), default=None)
    """On newer help pages only."""
    payment_method_status_disabled_type: str | None = field("paymentMethodStatusDisabledType", TEXT, default=None)
    """On the newest help page only; its values were not shown."""
    payment_method_nickname: str | None = field("paymentMethodNickname", TEXT, default=None)
    """On the newest help page only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
    masked_card_number: str | None = field("maskedCardNumber", TEXT, default=None)
    """Such as ***1234."""
    card_type: str | None = field("cardType", TEXT, default=None)
    """Such as Visa; its values were not shown."""
    expiration_month: int | None = field("expirationMonth", INTEGER, default=None)
    expiration_year: int | None = field("expirationYear", INTEGER, default=None)
    """Two digits in requests; how many in answers was not shown."""
    is_debit: bool | None = field("isDebit", BOOLEAN, default=None)
    is_google_pay: bool | None = field("isGooglePay", BOOLEAN, default=None)
