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

    from ._budget import RateLimits as RateLimits
    from ._bulk import BulkRun as BulkRun
    from ._client import Fusebill as Fusebill
    from ._clock import Clock as Clock
    from ._edit import Change as Change
    from ._edit import Edit as Edit
    from ._events import Attempt as Attempt
    from ._events import CallEvent as CallEvent
    from ._keyset import Changes as Changes
    from ._nullifying import NullifyingUpdate as NullifyingUpdate
    from ._once import IntendedPayment as IntendedPayment
    from ._once import MemoryStore as MemoryStore
    from ._once import Once as Once
    from ._once import Store as Store
    from ._paginator import ListOptions as ListOptions
    from ._paginator import Page as Page
    from ._paginator import PageOptions as PageOptions
    from ._paginator import Paginator as Paginator
    from ._settings import Timeout as Timeout

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "Attempt",
    "BulkRun",
    "CallEvent",
    "Change",
    "Changes",
    "Clock",
    "Edit",
    "Fusebill",
    "IntendedPayment",
    "ListOptions",
    "MemoryStore",
    "NullifyingUpdate",
    "Once",
    "Page",
    "PageOptions",
    "Paginator",
    "RateLimits",
    "Store",
    "Timeout",
]

_MODULES = {
    "UNSET": "fusebill_openapi.unset",
    "Attempt": "fusebill_async._events",
    "BulkRun": "fusebill_async._bulk",
    "CallEvent": "fusebill_async._events",
    "Change": "fusebill_async._edit",
    "Changes": "fusebill_async._keyset",
    "Clock": "fusebill_async._clock",
    "Edit": "fusebill_async._edit",
    "Fusebill": "fusebill_async._client",
    "IntendedPayment": "fusebill_async._once",
    "ListOptions": "fusebill_async._paginator",
    "MemoryStore": "fusebill_async._once",
    "NullifyingUpdate": "fusebill_async._nullifying",
    "Once": "fusebill_async._once",
    "Page": "fusebill_async._paginator",
    "PageOptions": "fusebill_async._paginator",
    "Paginator": "fusebill_async._paginator",
    "RateLimits": "fusebill_async._budget",
    "Store": "fusebill_async._once",
    "Timeout": "fusebill_async._settings",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_MODULES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
