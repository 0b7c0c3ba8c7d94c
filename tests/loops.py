"""Runs a test on asyncio and on trio.

pytest-asyncio in auto mode takes over what is marked for anyio's own plugin and runs its trio half on asyncio as well,
without a word. So such a test becomes a plain function here, and starts its event loop itself.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from functools import partial, wraps

import anyio
import pytest


def on_asyncio_and_trio(test: Callable[..., Coroutine[None, None, None]]) -> Callable[..., None]:
    """Make an async test run once in each event loop. Its fixtures must not be async."""

    @wraps(test)
    def run(*, event_loop: str, **fixtures: object) -> None:
        anyio.run(partial(within_time, test, **fixtures), backend=event_loop)

    wanted = inspect.signature(test).parameters.values()
    own = inspect.Parameter("event_loop", inspect.Parameter.KEYWORD_ONLY)
    run.__signature__ = inspect.Signature([*wanted, own])  # type: ignore[attr-defined]  # what pytest asks for
    marked: Callable[..., None] = pytest.mark.parametrize("event_loop", ["asyncio", "trio"])(run)
    return marked


async def within_time(test: Callable[..., Coroutine[None, None, None]], **fixtures: object) -> None:
    """Fail where a task would wait for ever, for instance on a clock that nobody moves."""
    with anyio.fail_after(30):
        await test(**fixtures)
