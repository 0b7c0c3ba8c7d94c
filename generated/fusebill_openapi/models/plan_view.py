"""PlanView. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class PlanView(OpenEnum):
    """Form in which a plan is answered."""

    SUBSCRIPTION = "subscription"
