"""SubscriptionDiscountType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SubscriptionDiscountType(OpenEnum):
    """How the amount of a discount is meant."""

    PERCENTAGE = "Percentage"
    AMOUNT = "Amount"
