"""CustomFieldDataType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CustomFieldDataType(OpenEnum):
    """Type of a custom field. How the last one is spelled in answers was not seen; a support article writes DateTime."""

    STRING = "String"
    NUMBER = "Number"
    DATE_TIME = "Date/Time"
