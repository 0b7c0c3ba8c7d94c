"""StatementOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class StatementOption(OpenEnum):
    """How much a statement shows."""

    DETAILED = "Detailed"
    BY_SUBSCRIPTION = "BySubscription"
    SUMMARIZED = "Summarized"
