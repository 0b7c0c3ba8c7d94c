"""AchSource. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class AchSource(OpenEnum):
    """Where a bank account came from. Import, a source of payments, is not among the values."""

    MANUAL = "Manual"
    AUTOMATIC = "Automatic"
    SELF_SERVICE_PORTAL = "SelfServicePortal"
