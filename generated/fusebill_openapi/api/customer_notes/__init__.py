"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_customer_note as create_customer_note
    from . import delete_customer_note as delete_customer_note
    from . import update_customer_note as update_customer_note

_MODULES = {
    "create_customer_note",
    "delete_customer_note",
    "update_customer_note",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
