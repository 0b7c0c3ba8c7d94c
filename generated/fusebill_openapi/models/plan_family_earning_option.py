"""PlanFamilyEarningOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PlanFamilyEarningOption(OpenEnum):
    """What becomes of the charges of a subscription that migrates, presumably as in a cancellation: no reversal,
    reversal of what is not yet earned, full reversal."""

    NONE = "None"
    UNEARNED = "Unearned"
    FULL = "Full"
