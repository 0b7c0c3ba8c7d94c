"""PurchaseFinalizeResult. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .invoice_preview import InvoicePreview
    from .side_effects import SideEffects


@model
class PurchaseFinalizeResult(Answer):
    """The invoices that finalizing results in. The purchases themselves are not part of it."""

    invoice_preview: InvoicePreview | None = field("invoicePreview", Object("InvoicePreview"), default=None)
    additional_invoices_for_preview: list[InvoicePreview] | None = field(
        "additionalInvoicesForPreview", Array(Object("InvoicePreview")), default=None
    )
    """Filled when more than one invoice results."""
    side_effects: SideEffects | None = field("sideEffects", Object("SideEffects"), default=None)
