"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_ach_card as create_ach_card
    from . import delete_ach_card as delete_ach_card
    from . import get_ach_card as get_ach_card
    from . import list_customer_ach_cards as list_customer_ach_cards
    from . import update_ach_card as update_ach_card

_MODULES = {
    "create_ach_card",
    "delete_ach_card",
    "get_ach_card",
    "list_customer_ach_cards",
    "update_ach_card",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
