"""CustomServiceDateProjection. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CustomServiceDateProjection(OpenEnum):
    """Direction in which service dates are moved."""

    PAST = "Past"
    FUTURE = "Future"
