"""BankAccountType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BankAccountType(OpenEnum):
    """Kind of a bank account: presumably checking (CHQ) and savings (SAV)."""

    CHQ = "CHQ"
    SAV = "SAV"
