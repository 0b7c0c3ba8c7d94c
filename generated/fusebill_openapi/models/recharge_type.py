"""RechargeType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class RechargeType(OpenEnum):
    """BringBalanceBackTo switches threshold billing on. Comes back as an empty string when it is off."""

    BRING_BALANCE_BACK_TO = "BringBalanceBackTo"
