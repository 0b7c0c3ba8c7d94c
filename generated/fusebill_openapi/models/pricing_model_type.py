"""PricingModelType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PricingModelType(OpenEnum):
    """How the price follows from the quantity. Price overrides and purchases spell StairStep as Stairstep and do not
    know Formula."""

    STANDARD = "Standard"
    TIERED = "Tiered"
    STAIR_STEP = "StairStep"
    FORMULA = "Formula"
    VOLUME = "Volume"
