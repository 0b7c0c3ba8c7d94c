"""SalesTrackingCodeStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SalesTrackingCodeStatus(OpenEnum):
    """Whether a sales tracking code can be assigned (Active) or is out of use (Retired)."""

    ACTIVE = "Active"
    RETIRED = "Retired"
