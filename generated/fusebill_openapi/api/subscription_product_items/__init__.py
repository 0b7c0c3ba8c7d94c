"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_subscription_product_item as create_subscription_product_item
    from . import delete_subscription_product_item as delete_subscription_product_item
    from . import get_subscription_product_item as get_subscription_product_item
    from . import list_subscription_product_items as list_subscription_product_items
    from . import list_subscription_product_items_by_reference as list_subscription_product_items_by_reference
    from . import patch_subscription_product_items as patch_subscription_product_items
    from . import update_subscription_product_item as update_subscription_product_item

_MODULES = {
    "create_subscription_product_item",
    "delete_subscription_product_item",
    "get_subscription_product_item",
    "list_subscription_product_items",
    "list_subscription_product_items_by_reference",
    "patch_subscription_product_items",
    "update_subscription_product_item",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
