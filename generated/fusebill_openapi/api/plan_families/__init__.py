"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_plan_family as get_plan_family
    from . import list_plan_families as list_plan_families
    from . import list_plan_families_by_plan as list_plan_families_by_plan
    from . import list_plan_families_by_subscription as list_plan_families_by_subscription

_MODULES = {
    "get_plan_family",
    "list_plan_families",
    "list_plan_families_by_plan",
    "list_plan_families_by_subscription",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
