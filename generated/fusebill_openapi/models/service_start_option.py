"""ServiceStartOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class ServiceStartOption(OpenEnum):
    """Which of the periods missed while service was paused are charged: all of them, the last one, none, or the
    current period in full."""

    CHARGE_FOR_ALL_MISSED_PERIODS = "ChargeForAllMissedPeriods"
    CHARGE_FOR_LAST_MISSED_PERIODS = "ChargeForLastMissedPeriods"
    NO_CHARGES_FOR_MISSED_PERIODS = "NoChargesForMissedPeriods"
    CHARGE_FOR_CURRENT_FULL_PERIOD = "ChargeForCurrentFullPeriod"
