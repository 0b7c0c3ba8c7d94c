"""PaymentActivityStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PaymentActivityStatus(OpenEnum):
    """Outcome of a payment activity. Unknown: the gateway was asked and did not answer; billing of the customer pauses
    until the activity is resolved."""

    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    UNKNOWN = "Unknown"
