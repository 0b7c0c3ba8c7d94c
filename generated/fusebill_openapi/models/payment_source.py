"""PaymentSource. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PaymentSource(OpenEnum):
    """Where a payment or payment method came from: people, automatic billing, the portal or an import."""

    MANUAL = "Manual"
    AUTOMATIC = "Automatic"
    SELF_SERVICE_PORTAL = "SelfServicePortal"
    IMPORT = "Import"
