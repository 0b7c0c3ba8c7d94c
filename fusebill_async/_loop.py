"""The event loop that runs a task, on asyncio and trio, for what belongs to one loop and must not meet another."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def event_loop() -> Any:
    """The loop of asyncio, or the token of trio's. Each call asks, and anyio would take 3 us to tell."""
    trio: Any = sys.modules.get("trio")  # nobody is on trio who has not imported it
    if trio is not None and trio.lowlevel.in_trio_task():
        return trio.lowlevel.current_trio_token()
    return _running_loop()()


@cache
def _running_loop() -> Callable[[], object]:
    from asyncio import get_running_loop  # here, so that a client is ready sooner where nothing has loaded it yet

    return get_running_loop
