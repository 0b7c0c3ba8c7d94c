"""CustomerAccountStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CustomerAccountStatus(OpenEnum):
    """The financial standing of a customer. PoorStanding means that at least one invoice is overdue; Collection is not
    explained."""

    GOOD = "Good"
    POOR_STANDING = "PoorStanding"
    COLLECTION = "Collection"
