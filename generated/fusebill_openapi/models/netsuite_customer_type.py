"""NetsuiteCustomerType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class NetsuiteCustomerType(OpenEnum):
    """Kind of the linked NetSuite customer. Comes back as an empty string when there is none."""

    COMPANY = "Company"
    INDIVIDUAL = "Individual"
