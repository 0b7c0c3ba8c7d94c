"""PaymentMethodSetSharing. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import Array, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .payment_method_sharing_override_input import (
        PaymentMethodSharingOverrideInput,
        PaymentMethodSharingOverrideInputFields,
    )


@model
class PaymentMethodSetSharing(Input):
    """Child customers that are to deviate from the sharing of a payment method."""

    descendant_overrides: (
        Sequence[PaymentMethodSharingOverrideInput | PaymentMethodSharingOverrideInputFields] | None | Unset
    ) = field("descendantOverrides", Array(Object("PaymentMethodSharingOverrideInput")), default=UNSET)


class PaymentMethodSetSharingFields(TypedDict, total=False):
    """The fields of `PaymentMethodSetSharing`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    descendant_overrides: (
        Sequence[PaymentMethodSharingOverrideInput | PaymentMethodSharingOverrideInputFields] | None | Unset
    )
