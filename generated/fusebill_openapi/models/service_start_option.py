"""ServiceStartOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class ServiceStartOption(OpenEnum):
    """Which of the periods missed while service was paused are charged: all of them, the last one, none, or the
    current period in full."""

    CHARGEFORALLMISSEDPERIODS = "ChargeForAllMissedPeriods"
    CHARGEFORLASTMISSEDPERIODS = "ChargeForLastMissedPeriods"
    NOCHARGESFORMISSEDPERIODS = "NoChargesForMissedPeriods"
    CHARGEFORCURRENTFULLPERIOD = "ChargeForCurrentFullPeriod"
