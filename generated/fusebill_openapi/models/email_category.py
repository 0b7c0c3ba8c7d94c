"""EmailCategory. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailCategory(OpenEnum):
    """Group of an e-mail type. Taken from samples; mostly for the vendor's internal use."""

    PAYMENTS_AND_REFUNDS = "PaymentsAndRefunds"
    CUSTOMERS = "Customers"
    INVOICES_AND_STATEMENTS = "InvoicesAndStatements"
    SUBSCRIPTIONS = "Subscriptions"
