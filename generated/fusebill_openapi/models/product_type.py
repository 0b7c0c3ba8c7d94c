"""ProductType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class ProductType(OpenEnum):
    """Kind of a product. Only a RecurringService is charged again and again; PhysicalGood and OneTimeCharge are
    charged once. Tables of filters spell the last one OneTimecharge."""

    RECURRING_SERVICE = "RecurringService"
    PHYSICAL_GOOD = "PhysicalGood"
    ONE_TIME_CHARGE = "OneTimeCharge"
