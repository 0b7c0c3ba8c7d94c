"""TrackedItemStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class TrackedItemStatus(OpenEnum):
    """Whether a tracked item is in use; deleting one sets it to Deleted."""

    ACTIVE = "Active"
    DELETED = "Deleted"
