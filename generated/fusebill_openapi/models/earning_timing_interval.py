"""EarningTimingInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EarningTimingInterval(OpenEnum):
    """How often a charge is earned. The last three values come from the page that updates purchases, the others from
    the older pages."""

    DAILY = "Daily"
    MONTHLY = "Monthly"
    YEARLY = "Yearly"
    INTERVAL = "Interval"
    DOES_NOT_EARN = "DoesNotEarn"
    EARN_IMMEDIATELY = "EarnImmediately"
