"""PaymentMethodSharingOverrideInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import BOOLEAN, INTEGER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PaymentMethodSharingOverrideInput(Input):
    """A child customer that is to deviate from the sharing of a payment method."""

    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """Fusebill id of the child customer."""
    sharing: bool | None | Unset = field("sharing", BOOLEAN, default=UNSET)
    """Whether this child may pay with the method."""
    payment_method_sharing_id: int | None | Unset = field("paymentMethodSharingId", INTEGER, default=UNSET)
    """Fusebill id of an override that exists; answers call it id."""


class PaymentMethodSharingOverrideInputFields(TypedDict, total=False):
    """The fields of `PaymentMethodSharingOverrideInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: int | None | Unset
    sharing: bool | None | Unset
    payment_method_sharing_id: int | None | Unset
