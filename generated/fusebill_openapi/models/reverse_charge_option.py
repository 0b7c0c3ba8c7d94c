"""ReverseChargeOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class ReverseChargeOption(OpenEnum):
    """How much of a charge is reversed. Full: all of it. Unearned: what is not yet earned. Amount: a given amount.
    NetAmount: a given amount after discounts and taxes, as near as possible."""

    FULL = "Full"
    UNEARNED = "Unearned"
    AMOUNT = "Amount"
    NET_AMOUNT = "NetAmount"
