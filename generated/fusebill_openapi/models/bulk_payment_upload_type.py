"""BulkPaymentUploadType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BulkPaymentUploadType(OpenEnum):
    """The type of a bulk job of payments, as the guide of /bulkPaymentSubmit prints it."""

    BULK_PAYMENT = "bulkPayment"
