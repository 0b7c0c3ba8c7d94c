"""CustomerAddressPreference. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .address import Address


@model
class CustomerAddressPreference(Answer):
    """The addresses of a customer and how they are used."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer."""
    contact_name: str | None = field("contactName", Text(100), default=None)
    """Recipient, if another than the customer."""
    shipping_instructions: str | None = field("shippingInstructions", Text(1000), default=None)
    """Free text; appears in the notes of invoices."""
    use_billing_address_as_shipping_address: bool | None = field(
        "useBillingAddressAsShippingAddress", BOOLEAN, default=None
    )
    """True ships to the billing address; a shipping address is then hidden in the user interface, but still read."""
    address_for_taxes: Address | None = field("addressForTaxes", Object("Address"), default=None)
    """Named by the generated help page only."""
    billing_address: Address | None = field("billingAddress", Object("Address"), default=None)
    shipping_address: Address | None = field("shippingAddress", Object("Address"), default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
