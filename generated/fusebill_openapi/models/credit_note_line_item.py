"""CreditNoteLineItem. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..jsontext import JSON
from ..kinds import ANY
from ..model import Answer, field, model


@model
class CreditNoteLineItem(Answer):
    """A line of a credit note. The page is cut off after lineItem and the beginning of a name that concerns discounts."""

    line_item: JSON | None = field("lineItem", ANY, default=None)
    """Any JSON, presumably a charge: its shape was not shown."""
