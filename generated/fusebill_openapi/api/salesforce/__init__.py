"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import disable_salesforce_sync as disable_salesforce_sync
    from . import enable_salesforce_sync as enable_salesforce_sync
    from . import latch_salesforce_customer as latch_salesforce_customer
    from . import resync_salesforce_customer as resync_salesforce_customer

_MODULES = {
    "disable_salesforce_sync",
    "enable_salesforce_sync",
    "latch_salesforce_customer",
    "resync_salesforce_customer",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
