"""Tasks that outlive the step that started them, on asyncio and trio: what prefetching needs and task groups forbid.

An async iterator must not hold a task group between its steps: when it is left half-way nobody comes back to close the
group. These tasks belong to the event loop and are cancelled by hand.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import anyio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")


class Background(Generic[T]):
    """One awaitable under way; its result or error waits until it is asked for."""

    def __init__(self, work: Callable[[], Awaitable[T]]) -> None:
        self._work = work
        self._over = anyio.Event()
        self._results: list[T] = []
        self._error: Exception | None = None
        self._cancel = _start(self._run)

    async def result(self) -> T:
        """Wait for the end; give the result or raise the error."""
        await self.wait()
        if self._error is not None:
            raise self._error
        if not self._results:
            raise RuntimeError("a task of this package was cancelled by somebody else")
        return self._results[0]

    async def wait(self) -> None:
        """Wait for the end, whatever it is."""
        await self._over.wait()

    def cancel(self) -> None:
        """Make it end, soon and without a result. The garbage collector may do this, in any thread."""
        with suppress(RuntimeError):  # the event loop is closed, and the task with it
            self._cancel()

    async def _run(self) -> None:
        try:
            self._results.append(await self._work())
        except Exception as error:  # it is raised where the result is asked for
            self._error = error
        finally:
            self._over.set()


def _start(work: Callable[[], Awaitable[None]]) -> Callable[[], object]:
    """Start a task that belongs to the event loop; returns what cancels it, from any task or thread."""
    trio: Any = sys.modules.get("trio")  # nobody is on trio who has not imported it
    if trio is not None and trio.lowlevel.in_trio_task():
        scope = trio.CancelScope()

        async def cancellable() -> None:
            with scope:
                await work()

        trio.lowlevel.spawn_system_task(cancellable, context=copy_context())
        token = trio.lowlevel.current_trio_token()
        return lambda: token.run_sync_soon(scope.cancel)

    import asyncio  # here, so that a client is ready sooner where nothing has loaded it yet

    async def coroutine() -> None:
        await work()

    loop = asyncio.get_running_loop()
    task = loop.create_task(coroutine())
    return lambda: loop.call_soon_threadsafe(task.cancel)
