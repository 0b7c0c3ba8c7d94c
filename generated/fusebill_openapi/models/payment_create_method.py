"""PaymentCreateMethod. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PaymentCreateMethod(OpenEnum):
    """How a customer pays. CreditCard and ACH go through the gateway; Cash, Check and DirectDeposit only record a
    payment."""

    CREDIT_CARD = "CreditCard"
    CASH = "Cash"
    CHECK = "Check"
    DIRECT_DEPOSIT = "DirectDeposit"
    ACH = "ACH"
