"""SortOrder. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SortOrder(OpenEnum):
    """Direction in which a list is sorted."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"
