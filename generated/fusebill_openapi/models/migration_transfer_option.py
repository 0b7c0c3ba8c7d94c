"""MigrationTransferOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class MigrationTransferOption(OpenEnum):
    """Whether a property moves to the new subscription; FamilyDefault is what the plan family says."""

    FAMILY_DEFAULT = "FamilyDefault"
    DO_NOT_TRANSFER = "DoNotTransfer"
    TRANSFER = "Transfer"
