"""CustomerAddressPreferenceInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import BOOLEAN, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerAddressPreferenceInput(Input):
    """Address preferences of a customer to create."""

    contact_name: str | None | Unset = field("contactName", Text(100), default=UNSET)
    """Recipient, if another than the customer."""
    shipping_instructions: str | None | Unset = field("shippingInstructions", Text(1000), default=UNSET)
    """Free text; appears in the notes of invoices."""
    use_billing_address_as_shipping_address: bool | None | Unset = field(
        "useBillingAddressAsShippingAddress", BOOLEAN, default=UNSET
    )
    """True ships to the billing address; a shipping address is then hidden in the user interface, but still read."""


class CustomerAddressPreferenceInputFields(TypedDict, total=False):
    """The fields of `CustomerAddressPreferenceInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    contact_name: str | None | Unset
    shipping_instructions: str | None | Unset
    use_billing_address_as_shipping_address: bool | None | Unset
