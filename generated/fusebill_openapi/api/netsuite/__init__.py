"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import disable_netsuite_sync as disable_netsuite_sync
    from . import enable_netsuite_sync as enable_netsuite_sync
    from . import latch_netsuite_customer as latch_netsuite_customer
    from . import unlatch_netsuite_customer as unlatch_netsuite_customer

_MODULES = {
    "disable_netsuite_sync",
    "enable_netsuite_sync",
    "latch_netsuite_customer",
    "unlatch_netsuite_customer",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
