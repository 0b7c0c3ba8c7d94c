"""PlanFrequencyStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PlanFrequencyStatus(OpenEnum):
    """Status of a plan's frequency."""

    DRAFT = "Draft"
    ACTIVE = "Active"
    RETIRED = "Retired"
