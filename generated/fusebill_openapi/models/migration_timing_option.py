"""MigrationTimingOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class MigrationTimingOption(OpenEnum):
    """When a migration happens. How the date of SpecificDate is sent was not shown."""

    NEXT_BILLING_PERIOD = "NextBillingPeriod"
    NOW = "Now"
    SPECIFIC_DATE = "SpecificDate"
