"""DraftInvoiceStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class DraftInvoiceStatus(OpenEnum):
    """Status of a draft invoice; only Ready can be posted. Which one a cancelled draft has was not seen."""

    READY = "Ready"
    PENDING = "Pending"
    PROJECTED = "Projected"
