"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import auto_resolve_payment_activity as auto_resolve_payment_activity
    from . import get_payment_activity as get_payment_activity
    from . import list_child_payment_activities as list_child_payment_activities
    from . import list_customer_payment_activities as list_customer_payment_activities
    from . import list_payment_activities as list_payment_activities
    from . import resolve_payment_activity as resolve_payment_activity

_MODULES = {
    "auto_resolve_payment_activity",
    "get_payment_activity",
    "list_child_payment_activities",
    "list_customer_payment_activities",
    "list_payment_activities",
    "resolve_payment_activity",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
