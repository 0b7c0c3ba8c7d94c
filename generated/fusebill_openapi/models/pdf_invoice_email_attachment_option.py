"""PdfInvoiceEmailAttachmentOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PdfInvoiceEmailAttachmentOption(OpenEnum):
    """Which charges the PDF of an e-mailed invoice shows: in detail, summarised, or both."""

    DETAILS = "Details"
    SUMMARY = "Summary"
    BOTH = "Both"
