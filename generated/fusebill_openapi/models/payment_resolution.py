"""PaymentResolution. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PaymentResolution(OpenEnum):
    """What became of a payment of unknown outcome. Successful records it; Failed lets the platform collect again."""

    FAILED = "Failed"
    SUCCESSFUL = "Successful"
