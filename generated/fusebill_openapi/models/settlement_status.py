"""SettlementStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SettlementStatus(OpenEnum):
    """How far the settlement by the gateway has come."""

    UNKNOWN = "Unknown"
    PENDING = "Pending"
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
