"""Tasks that outlive the step that started them, on asyncio and trio: what prefetching needs and task groups forbid.

An async generator must not hold a task group while it yields: when it is left half-way it is closed elsewhere, and the
group's cancel scope would be left in the wrong task. These tasks belong to the event loop and are cancelled by hand.
"""

from __future__ import annotations

import asyncio
import sys
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
        self._result: list[T] = []
        self._error: Exception | None = None
        self.cancel = _start(self._run)

    async def result(self) -> T:
        """Wait for the end; give the result or raise the error."""
        await self._over.wait()
        if self._error is not None:
            raise self._error
        return self._result[0]

    async def _run(self) -> None:
        try:
            self._result.append(await self._work())
        except Exception as error:  # it is raised where the result is asked for
            self._error = error
        finally:
            self._over.set()


def _start(work: Callable[[], Awaitable[None]]) -> Callable[[], object]:
    """Start a task that belongs to the event loop; returns what cancels it, from any task."""
    trio: Any = sys.modules.get("trio")  # nobody is on trio who has not imported it
    if trio is not None and trio.lowlevel.in_trio_task():
        scope = trio.CancelScope()

        async def cancellable() -> None:
            with scope:
                await work()

        trio.lowlevel.spawn_system_task(cancellable)
        cancel: Callable[[], object] = scope.cancel
        return cancel

    async def coroutine() -> None:
        await work()

    return asyncio.get_running_loop().create_task(coroutine()).cancel
