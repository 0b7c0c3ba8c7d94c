"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_plan_product as get_plan_product
    from . import list_plan_products as list_plan_products
    from . import list_product_plan_products as list_product_plan_products
    from . import update_plan_product_pricing as update_plan_product_pricing

_MODULES = {
    "get_plan_product",
    "list_plan_products",
    "list_product_plan_products",
    "update_plan_product_pricing",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
