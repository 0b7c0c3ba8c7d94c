"""CustomerReference. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Array, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .customer_sales_tracking_code import CustomerSalesTrackingCode


@model
class CustomerReference(Answer):
    """The caller's own values on a customer, and the sales tracking codes."""

    reference1: str | None = field("reference1", Text(255), default=None)
    """Free text."""
    reference2: str | None = field("reference2", Text(255), default=None)
    """Free text."""
    reference3: str | None = field("reference3", Text(255), default=None)
    """Free text."""
    sales_tracking_codes: list[CustomerSalesTrackingCode] | None = field(
        "salesTrackingCodes", Array(Object("CustomerSalesTrackingCode")), default=None
    )
    """At most five, one of each category."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the customer."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the customer; relative in one sample."""
