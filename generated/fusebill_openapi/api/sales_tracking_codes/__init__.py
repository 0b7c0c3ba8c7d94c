"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_sales_tracking_code as create_sales_tracking_code
    from . import find_sales_tracking_code as find_sales_tracking_code
    from . import retire_sales_tracking_code as retire_sales_tracking_code
    from . import update_sales_tracking_code as update_sales_tracking_code

_MODULES = {
    "create_sales_tracking_code",
    "find_sales_tracking_code",
    "retire_sales_tracking_code",
    "update_sales_tracking_code",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
