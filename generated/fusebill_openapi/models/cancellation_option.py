"""CancellationOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CancellationOption(OpenEnum):
    """What becomes of charges. None: no reversal, all charges are earned. Unearned: what is not yet earned is
    reversed, often in part. Full: all charges of the current period are reversed."""

    NONE = "None"
    UNEARNED = "Unearned"
    FULL = "Full"
