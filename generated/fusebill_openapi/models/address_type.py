"""AddressType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class AddressType(OpenEnum):
    """Use of an address; a customer has at most one of each."""

    BILLING = "Billing"
    SHIPPING = "Shipping"
