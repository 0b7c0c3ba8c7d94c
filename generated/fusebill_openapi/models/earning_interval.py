"""EarningInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EarningInterval(OpenEnum):
    """Unit of the time over which a charge is earned. The page of purchases lists Monthly and Yearly only."""

    DAILY = "Daily"
    MONTHLY = "Monthly"
    YEARLY = "Yearly"
