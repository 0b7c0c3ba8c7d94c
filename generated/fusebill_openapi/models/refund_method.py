"""RefundMethod. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class RefundMethod(OpenEnum):
    """How money goes back. PaymentMethod: through the gateway, to the method that paid; the others only record a
    refund made elsewhere."""

    PAYMENT_METHOD = "PaymentMethod"
    CHECK = "Check"
    CASH = "Cash"
    DIRECT_DEPOSIT = "DirectDeposit"
