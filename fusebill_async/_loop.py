"""The event loop that runs a task, on asyncio and trio, for what belongs to one loop and must not meet another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def event_loop() -> Any:
    """The loop, as asyncio or trio has it."""
    token: Any = _current_token()()
    return getattr(token, "native_token", token)  # older versions of anyio give the loop itself


@cache
def _current_token() -> Callable[[], object]:
    from anyio.lowlevel import current_token  # takes 4 ms, so it waits for the first call

    return current_token
