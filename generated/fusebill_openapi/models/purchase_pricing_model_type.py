"""PurchasePricingModelType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PurchasePricingModelType(OpenEnum):
    """How price and quantity make the amount. The values are those of the filters; the page of updating a purchase
    does not name Formula. Products and plans spell StairStep."""

    STANDARD = "Standard"
    TIERED = "Tiered"
    STAIRSTEP = "Stairstep"
    VOLUME = "Volume"
    FORMULA = "Formula"
