"""PlanProductStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PlanProductStatus(OpenEnum):
    """Status of a plan product. Retired is left out of new subscriptions; Deleted is removed from existing
    subscriptions as well."""

    ACTIVE = "Active"
    DELETED = "Deleted"
    RETIRED = "Retired"
