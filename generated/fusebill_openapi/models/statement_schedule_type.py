"""StatementScheduleType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class StatementScheduleType(OpenEnum):
    """When statements are made: on the anniversary of the customer or on a specified date."""

    CUSTOMER_ANNIVERSARY = "CustomerAnniversary"
    SPECIFIED_DATE = "SpecifiedDate"
