"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_credit_card as create_credit_card
    from . import delete_credit_card as delete_credit_card
    from . import get_credit_card as get_credit_card
    from . import list_customer_credit_cards as list_customer_credit_cards
    from . import update_credit_card as update_credit_card

_MODULES = {
    "create_credit_card",
    "delete_credit_card",
    "get_credit_card",
    "list_customer_credit_cards",
    "update_credit_card",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
