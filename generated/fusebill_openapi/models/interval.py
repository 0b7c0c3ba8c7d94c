"""Interval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class Interval(OpenEnum):
    """Unit of a billing period."""

    MONTHLY = "Monthly"
    YEARLY = "Yearly"
