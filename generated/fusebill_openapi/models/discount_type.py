"""DiscountType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class DiscountType(OpenEnum):
    """How the amount of a discount is meant: as money, as money for each unit, or as percent. The older page of
    subscriptions knows Percentage and Amount only."""

    AMOUNT = "Amount"
    AMOUNT_PER_UNIT = "AmountPerUnit"
    PERCENTAGE = "Percentage"
