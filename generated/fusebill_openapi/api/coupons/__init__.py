"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_coupon as create_coupon
    from . import get_coupon as get_coupon
    from . import list_coupons as list_coupons
    from . import update_coupon as update_coupon
    from . import validate_coupon as validate_coupon

_MODULES = {
    "create_coupon",
    "get_coupon",
    "list_coupons",
    "update_coupon",
    "validate_coupon",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
