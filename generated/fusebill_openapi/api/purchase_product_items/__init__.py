"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_purchase_product_item as create_purchase_product_item
    from . import delete_purchase_product_item as delete_purchase_product_item
    from . import get_purchase_product_item as get_purchase_product_item
    from . import update_purchase_product_item as update_purchase_product_item

_MODULES = {
    "create_purchase_product_item",
    "delete_purchase_product_item",
    "get_purchase_product_item",
    "update_purchase_product_item",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
