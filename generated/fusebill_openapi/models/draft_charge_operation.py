"""DraftChargeOperation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class DraftChargeOperation(OpenEnum):
    """What a patch does to a draft charge."""

    UPDATE = "Update"
    DELETE = "Delete"
