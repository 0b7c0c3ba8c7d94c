"""PurchaseEarningInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PurchaseEarningInterval(OpenEnum):
    """Unit of a custom earning period."""

    MONTHLY = "Monthly"
    YEARLY = "Yearly"
