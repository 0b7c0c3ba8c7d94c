"""CatalogStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CatalogStatus(OpenEnum):
    """Whether something of the catalog can be used for new things (Active) or no longer (Retired)."""

    ACTIVE = "Active"
    RETIRED = "Retired"
