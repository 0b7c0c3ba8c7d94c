"""ProrationGranularity. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class ProrationGranularity(OpenEnum):
    """By which unit a part of a billing period is counted."""

    MONTHLY = "Monthly"
    DAILY = "Daily"
