"""AutoCollectSettingType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class AutoCollectSettingType(OpenEnum):
    """What automatic collection collects: the current invoice, the outstanding balance, or by threshold. Named by the
    newer pages without further explanation."""

    CURRENT_INVOICE = "CurrentInvoice"
    OUTSTANDING_BALANCE = "OutstandingBalance"
    THRESHOLD = "Threshold"
