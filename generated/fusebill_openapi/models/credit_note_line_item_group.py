"""CreditNoteLineItemGroup. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import TEXT, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .credit_note_line_item import CreditNoteLineItem


@model
class CreditNoteLineItemGroup(Answer):
    """The lines of a credit note that belong to one group of charges."""

    charge_group_name: str | None = field("chargeGroupName", TEXT, default=None)
    """Usually the name of the subscription."""
    charge_group_description: str | None = field("chargeGroupDescription", TEXT, default=None)
    charge_group_reference: str | None = field("chargeGroupReference", TEXT, default=None)
    line_items: list[CreditNoteLineItem] | None = field("lineItems", Array(Object("CreditNoteLineItem")), default=None)
