"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import calculate_subscription_product as calculate_subscription_product
    from . import change_subscription_product_quantity as change_subscription_product_quantity
    from . import get_subscription_product as get_subscription_product
    from . import update_subscription_product as update_subscription_product

_MODULES = {
    "calculate_subscription_product",
    "change_subscription_product_quantity",
    "get_subscription_product",
    "update_subscription_product",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
