"""SynchStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SynchStatus(OpenEnum):
    """Whether the customer is synchronised with Salesforce or NetSuite."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
