"""SubscriptionProductStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SubscriptionProductStatus(OpenEnum):
    """State of a subscription product; other values were not seen."""

    ACTIVE = "Active"
