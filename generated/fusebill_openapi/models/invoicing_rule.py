"""InvoicingRule. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class InvoicingRule(OpenEnum):
    """How subscriptions of one interval are invoiced. SingleInvoice: together; MultipleInvoices: one invoice each;
    OneInvoicePerDay: one invoice a day; Prompt: a person approves each time."""

    SINGLE_INVOICE = "SingleInvoice"
    MULTIPLE_INVOICES = "MultipleInvoices"
    PROMPT = "Prompt"
    ONE_INVOICE_PER_DAY = "OneInvoicePerDay"
