"""BillingInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BillingInterval(OpenEnum):
    """Length of a billing period or rhythm of statements."""

    MONTHLY = "Monthly"
    YEARLY = "Yearly"
