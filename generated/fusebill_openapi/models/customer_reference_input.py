"""CustomerReferenceInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..kinds import Array, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .customer_sales_tracking_code_input import CustomerSalesTrackingCodeInput, CustomerSalesTrackingCodeInputFields


@model
class CustomerReferenceInput(Input):
    """The caller's own values on a customer, and the sales tracking codes."""

    reference1: str | None | Unset = field("reference1", Text(255), default=UNSET)
    """Free text."""
    reference2: str | None | Unset = field("reference2", Text(255), default=UNSET)
    """Free text."""
    reference3: str | None | Unset = field("reference3", Text(255), default=UNSET)
    """Free text."""
    sales_tracking_codes: (
        Sequence[CustomerSalesTrackingCodeInput | CustomerSalesTrackingCodeInputFields] | None | Unset
    ) = field("salesTrackingCodes", Array(Object("CustomerSalesTrackingCodeInput")), default=UNSET)
    """At most five, one of each category."""


class CustomerReferenceInputFields(TypedDict, total=False):
    """The fields of `CustomerReferenceInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    reference1: str | None | Unset
    reference2: str | None | Unset
    reference3: str | None | Unset
    sales_tracking_codes: Sequence[CustomerSalesTrackingCodeInput | CustomerSalesTrackingCodeInputFields] | None | Unset
