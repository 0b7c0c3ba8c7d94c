"""EarningTimingType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EarningTimingType(OpenEnum):
    """At which end of the interval a charge is earned. DoesNotEarn is named by the filters of lists of purchases only."""

    START_OF_INTERVAL = "StartOfInterval"
    END_OF_INTERVAL = "EndOfInterval"
    DOES_NOT_EARN = "DoesNotEarn"
