"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_purchase_discount as create_purchase_discount
    from . import delete_purchase_discount as delete_purchase_discount
    from . import get_purchase_discount as get_purchase_discount
    from . import update_purchase_discount as update_purchase_discount

_MODULES = {
    "create_purchase_discount",
    "delete_purchase_discount",
    "get_purchase_discount",
    "update_purchase_discount",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
