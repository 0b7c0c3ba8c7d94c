"""A clock for tests: nobody waits for it in real time, and it moves only as the test lets it."""

from __future__ import annotations

import heapq
from itertools import count
from typing import NamedTuple

import anyio
import anyio.lowlevel

START = 1_704_067_200.0  # 2024-01-01T00:00:00Z, the start of a minute and of a day


class _Nap(NamedTuple):
    ends_at: float
    order: int
    over: anyio.Event


class VirtualClock:
    """A clock on which any number of tasks may sleep.

    By itself it jumps to the end of the next nap as soon as every task had its chance to run, so that code with
    pauses runs at once. With `jumps=False` it stands still until `advance` or `leap` moves it.

    `slept` lists the naps in the order in which they began, for tests of who pauses for how long.
    """

    def __init__(self, start: float = START, *, jumps: bool = True) -> None:
        self.elapsed = 0.0
        self.slept: list[float] = []
        self._start = start
        self._jumps = jumps
        self._naps: list[_Nap] = []
        self._order = count()

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._start + self.elapsed

    def monotonic(self) -> float:
        """Seconds since some moment; not the epoch, so that a test notices a mix-up."""
        return 1_000.0 + self.elapsed

    async def sleep(self, seconds: float) -> None:
        """Return once the clock shows so many seconds more."""
        self.slept.append(seconds)
        if seconds <= 0:
            await anyio.lowlevel.checkpoint()
            return
        nap = _Nap(self.elapsed + seconds, next(self._order), anyio.Event())
        heapq.heappush(self._naps, nap)
        try:
            while self._jumps and not nap.over.is_set():
                await settle()
                if self._naps and self._naps[0] is nap:
                    self._end_next_nap()
            await nap.over.wait()
        finally:
            if nap in self._naps:
                self._naps.remove(nap)
                heapq.heapify(self._naps)

    async def advance(self, seconds: float) -> None:
        """Let time pass: everybody whose nap ends meanwhile wakes at the right moment and does what they do."""
        until = self.elapsed + seconds
        await settle()
        while self._naps and self._naps[0].ends_at <= until:
            self._end_next_nap()
            await settle()
        self.elapsed = until

    def leap(self, seconds: float) -> None:
        """Move time in one go before anybody can run, as if the event loop had been busy."""
        self.elapsed += seconds
        while self._naps and self._naps[0].ends_at <= self.elapsed:
            self._end_next_nap()

    def _end_next_nap(self) -> None:
        nap = heapq.heappop(self._naps)
        self.elapsed = max(self.elapsed, nap.ends_at)
        nap.over.set()


async def settle() -> None:
    """Let every task run until it waits for something; none of ours takes more steps than this."""
    for _ in range(20):
        await anyio.lowlevel.checkpoint()
