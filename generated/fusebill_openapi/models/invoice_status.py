"""InvoiceStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class InvoiceStatus(OpenEnum):
    """Status of a posted invoice; the values are those of the filters."""

    DUE = "Due"
    OVERDUE = "Overdue"
    PAID = "Paid"
    WRITTEN_OFF = "WrittenOff"
    VOID = "Void"
    DISPUTED = "Disputed"
    PENDING = "Pending"
