"""SubscriptionPricingModelType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SubscriptionPricingModelType(OpenEnum):
    """How a quantity is priced. The catalog spells Stairstep as StairStep and has Formula in addition."""

    STANDARD = "Standard"
    STAIRSTEP = "Stairstep"
    VOLUME = "Volume"
    TIERED = "Tiered"
