"""CustomServiceDateInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CustomServiceDateInterval(OpenEnum):
    """Unit in which service dates are moved."""

    PERIODS = "Periods"
    DATES = "Dates"
    MONTHS = "Months"
