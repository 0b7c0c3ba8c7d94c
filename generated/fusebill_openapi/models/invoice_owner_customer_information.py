"""InvoiceOwnerCustomerInformation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..model import Answer, model


@model
class InvoiceOwnerCustomerInformation(Answer):
    """The customer who receives the invoices; its properties were not shown."""
