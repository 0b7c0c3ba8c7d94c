"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import activate_customer as activate_customer
    from . import activate_customer_drafts as activate_customer_drafts
    from . import cancel_customer as cancel_customer
    from . import create_customer as create_customer
    from . import get_customer as get_customer
    from . import get_customer_overview as get_customer_overview
    from . import hold_customer as hold_customer
    from . import list_customers as list_customers
    from . import uncancel_customer as uncancel_customer
    from . import unhold_customer as unhold_customer
    from . import update_customer as update_customer

_MODULES = {
    "activate_customer",
    "activate_customer_drafts",
    "cancel_customer",
    "create_customer",
    "get_customer",
    "get_customer_overview",
    "hold_customer",
    "list_customers",
    "uncancel_customer",
    "unhold_customer",
    "update_customer",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
