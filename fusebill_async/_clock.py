"""The clock that throttling and retries live by, so that a test can hand in one that never makes it wait."""

from __future__ import annotations

import time
from typing import Protocol

import anyio


class Clock(Protocol):
    """Where the time comes from and how it is waited for."""

    def now(self) -> float:
        """Seconds since the epoch by the wall clock, to compare with what a server says."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back, so that it can measure."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return when this many seconds have passed."""
        ...


class SystemClock:
    """The real time."""

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    monotonic = staticmethod(time.monotonic)  # as it is, since every permit asks for it

    async def sleep(self, seconds: float) -> None:
        """Let others run for this many seconds."""
        await anyio.sleep(seconds)
