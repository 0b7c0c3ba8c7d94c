"""PlanViewInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PlanViewInterval(OpenEnum):
    """Unit of a billing period, in lower case as this query parameter has it; answers capitalise it."""

    MONTHLY = "monthly"
    YEARLY = "yearly"
