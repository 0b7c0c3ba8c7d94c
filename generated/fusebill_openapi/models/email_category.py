"""EmailCategory. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailCategory(OpenEnum):
    """Group of an e-mail type. Taken from samples; mostly for the vendor's internal use."""

    PAYMENTSANDREFUNDS = "PaymentsAndRefunds"
    CUSTOMERS = "Customers"
    INVOICESANDSTATEMENTS = "InvoicesAndStatements"
    SUBSCRIPTIONS = "Subscriptions"
