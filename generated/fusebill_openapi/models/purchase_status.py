"""PurchaseStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PurchaseStatus(OpenEnum):
    """The life cycle of a purchase. Draft: not yet charged, can be changed and deleted. Purchased: finalized.
    Cancelled: by the call made for it. Reversed is a value without a call of its own and is not explained."""

    DRAFT = "Draft"
    PURCHASED = "Purchased"
    REVERSED = "Reversed"
    CANCELLED = "Cancelled"
