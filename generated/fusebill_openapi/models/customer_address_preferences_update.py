"""CustomerAddressPreferencesUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerAddressPreferencesUpdate(Input):
    """The address preferences of a customer as they are to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer; one sample calls it customerId."""
    contact_name: str | None | Unset = field("contactName", Text(100), default=UNSET)
    """Recipient, if another than the customer. At most 50 characters by the page of this call, 100 by that of the
    object."""
    shipping_instructions: str | None | Unset = field("shippingInstructions", Text(1000), default=UNSET)
    """Appears in the notes of invoices. At most 50 characters by the page of this call, 1000 by that of the object."""
    use_billing_address_as_shipping_address: bool | None | Unset = field(
        "useBillingAddressAsShippingAddress", BOOLEAN, default=UNSET
    )
    """The table calls it useBillingAsShipping; samples and help page use this name."""


class CustomerAddressPreferencesUpdateFields(TypedDict, total=False):
    """The fields of `CustomerAddressPreferencesUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    contact_name: str | None | Unset
    shipping_instructions: str | None | Unset
    use_billing_address_as_shipping_address: bool | None | Unset
