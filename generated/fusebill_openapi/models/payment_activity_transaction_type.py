"""PaymentActivityTransactionType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PaymentActivityTransactionType(OpenEnum):
    """What a payment activity was: a payment returned for lack of funds (NSF), the validation of a payment method, a
    collection or a refund."""

    NSF = "NSF"
    VALIDATE = "Validate"
    COLLECT = "Collect"
    REFUND = "Refund"
