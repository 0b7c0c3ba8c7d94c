"""CouponStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CouponStatus(OpenEnum):
    """Status of a coupon; Ineligible is not explained."""

    DRAFT = "Draft"
    INELIGIBLE = "Ineligible"
    ACTIVE = "Active"
    RETIRED = "Retired"
