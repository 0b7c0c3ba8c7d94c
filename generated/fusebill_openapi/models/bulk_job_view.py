"""BulkJobView. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BulkJobView(OpenEnum):
    """What reading a bulk job adds to the answer."""

    FULL = "Full"
