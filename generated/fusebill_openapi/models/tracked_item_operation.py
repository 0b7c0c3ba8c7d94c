"""TrackedItemOperation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class TrackedItemOperation(OpenEnum):
    """What is to be done with a tracked item."""

    INSERT = "Insert"
    UPDATE = "Update"
    DELETE = "Delete"
