"""MigrationEarningOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class MigrationEarningOption(OpenEnum):
    """What becomes of the charges of the old subscription. FamilyDefault: what the plan family says. None: no
    reversal. Unearned: what is not yet earned is reversed. Full: all charges of the current period are reversed."""

    FAMILY_DEFAULT = "FamilyDefault"
    NONE = "None"
    UNEARNED = "Unearned"
    FULL = "Full"
