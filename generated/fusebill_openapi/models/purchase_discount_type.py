"""PurchaseDiscountType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PurchaseDiscountType(OpenEnum):
    """What the amount of a discount is: percent, money, or money for each unit."""

    PERCENTAGE = "Percentage"
    AMOUNT = "Amount"
    AMOUNT_PER_UNIT = "AmountPerUnit"
