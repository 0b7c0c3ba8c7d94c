"""The async SDK for the Fusebill (Stax Bill) subscription billing API.

    from fusebill_async import Fusebill

    async with Fusebill() as fusebill:
        customer = await fusebill.customers.get(7)

Also here: `fusebill_async.errors` (what to catch), `.filters` (fields to filter and sort lists by), `.models`
(answers, inputs and enums) and `.sandbox` (a stand-in for the server, with the extra `sandbox`). Everything is
imported when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fusebill_openapi.unset import UNSET as UNSET

    from ._client import Fusebill as Fusebill
    from ._clock import Clock as Clock
    from ._keyset import Changes as Changes
    from ._paginator import ListOptions as ListOptions
    from ._paginator import Page as Page
    from ._paginator import PageOptions as PageOptions
    from ._paginator import Paginator as Paginator
    from ._throttle import RateLimits as RateLimits

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "Changes",
    "Clock",
    "Fusebill",
    "ListOptions",
    "Page",
    "PageOptions",
    "Paginator",
    "RateLimits",
]

_MODULES = {
    "UNSET": "fusebill_openapi.unset",
    "Changes": "fusebill_async._keyset",
    "Clock": "fusebill_async._clock",
    "Fusebill": "fusebill_async._client",
    "ListOptions": "fusebill_async._paginator",
    "Page": "fusebill_async._paginator",
    "PageOptions": "fusebill_async._paginator",
    "Paginator": "fusebill_async._paginator",
    "RateLimits": "fusebill_async._throttle",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_MODULES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
