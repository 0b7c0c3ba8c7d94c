"""TransferOption. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class TransferOption(OpenEnum):
    """Whether a migration carries a value over to the new subscription."""

    TRANSFER = "Transfer"
    DO_NOT_TRANSFER = "DoNotTransfer"
