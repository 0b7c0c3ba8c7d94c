"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_billing_period_definition as create_billing_period_definition
    from . import delete_billing_period_definition as delete_billing_period_definition
    from . import get_billing_period_definition as get_billing_period_definition
    from . import get_subscription_billing_period_definition as get_subscription_billing_period_definition
    from . import (
        list_billing_period_definitions_for_subscription_move as list_billing_period_definitions_for_subscription_move,
    )
    from . import list_customer_billing_period_definitions as list_customer_billing_period_definitions
    from . import preview_billing_period_definition as preview_billing_period_definition
    from . import update_billing_period_definition as update_billing_period_definition

_MODULES = {
    "create_billing_period_definition",
    "delete_billing_period_definition",
    "get_billing_period_definition",
    "get_subscription_billing_period_definition",
    "list_billing_period_definitions_for_subscription_move",
    "list_customer_billing_period_definitions",
    "preview_billing_period_definition",
    "update_billing_period_definition",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
