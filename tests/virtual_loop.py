"""An asyncio event loop that never waits: as soon as nothing is left to do, its clock jumps to the next timer."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine, Sequence
from typing import Any, TypeVar

import anyio

from tests.clocks import START

T = TypeVar("T")


class _Selector(selectors.SelectSelector):
    elapsed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everybody waits, and nobody for the clock")
        self.elapsed += max(0.0, timeout)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time is a number here; a simulated hour of some thousand requests takes seconds."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.elapsed


class LoopClock:
    """The clock of a process in a virtual loop; its wall clock is wrong by some seconds."""

    def __init__(self, wrong_by: float = 0.0, rate: float = 1.0) -> None:
        self._wrong_by = wrong_by
        self._rate = rate

    def now(self) -> float:
        return START + self._wrong_by + asyncio.get_running_loop().time()

    def monotonic(self) -> float:
        return 1_000.0 + asyncio.get_running_loop().time() * self._rate

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds / self._rate)


def simulate(main: Coroutine[Any, Any, T]) -> T:
    """Run to the end in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)
