"""AccountUploadType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class AccountUploadType(OpenEnum):
    """What a bulk job made over the API does."""

    BULK_WRITE_OFF = "BulkWriteOff"
    BULK_PAYMENT = "BulkPayment"
