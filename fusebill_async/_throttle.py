"""Keeps all calls for one account within its limits per minute and per day, whichever clients make them.

`Budget` is one limit as a token bucket and pure arithmetic; `Limiter` makes callers wait for two of them, in order;
`limiter_for` finds the limiter that the clients of one account share.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakValueDictionary

import anyio
import anyio.lowlevel

from ._clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._clock import Clock

PER_MINUTE = 1_000  # the documented defaults, until an answer tells the account's own
PER_DAY = 180_000
BURST = 0.1  # share of a limit that may go out at once
WHOLE = 1 - 1e-6  # a permit, less what floating-point arithmetic may lose


@dataclass(frozen=True, slots=True)
class RateLimit:
    """What is known of one limit.

    Attributes:
        limit: Calls that a window allows; the documented default before the first answer.
        remaining: Calls left in the window; None before the first answer.
        reset: When the next window begins; None before the first answer.
    """

    limit: int
    remaining: int | None
    reset: datetime | None


@dataclass(frozen=True, slots=True)
class RateLimits:
    """What is known of an account's limits.

    Attributes:
        minute: The limit per minute.
        day: The limit per day.
        waiting: How many callers in this process wait for a permit.
    """

    minute: RateLimit
    day: RateLimit
    waiting: int


class Announced(NamedTuple):
    """What the headers of an answer say about one limit; None where they say nothing or nothing that makes sense."""

    limit: int | None
    remaining: int | None
    reset_in: float | None


class Budget:
    """One limit as a token bucket; the time is handed in, in seconds of a monotonic clock.

    A bucket that holds b tokens and regains limit - b of them in a window never lets more than the limit through any
    window, wherever it begins. Beside the tokens it counts what is left in the server's own window, which others use
    too: each permit and each answer lowers it, and only the reset lifts it.
    """

    __slots__ = ("_burst", "_left", "_rate", "_resets_at", "_tokens", "_updated_at", "limit", "window")

    def __init__(self, limit: int, window: float) -> None:
        self.window = window
        self._fit(limit)
        self._tokens = self._burst
        self._updated_at = -math.inf
        self._left = math.inf
        self._resets_at = math.inf

    def wait(self, now: float) -> float:
        """Tell how many seconds to wait for a permit: 0 if there is one."""
        if now >= self._resets_at:
            self._begin_window(now)
        tokens = self._tokens + (now - self._updated_at) * self._rate
        self._tokens = tokens = tokens if tokens < self._burst else self._burst  # min() would take twice as long
        self._updated_at = now
        if self._left < 1:
            return self._resets_at - now
        return 0.0 if tokens >= WHOLE else (1 - tokens) / self._rate

    def take(self) -> None:
        """Take a permit, right after `wait` said that there is one."""
        self._tokens -= 1
        self._left -= 1

    def observe(self, now: float, said: Announced) -> float | None:
        """Learn from an answer. Returns the seconds until the reset if it says that the limit is used up."""
        if now >= self._resets_at:
            self._begin_window(now)
        if said.limit and said.limit != self.limit:
            self._fit(said.limit)
        if said.reset_in is not None:
            if said.reset_in <= 0:  # a late answer, about a window that is over
                return None
            resets_at = now + said.reset_in
            if resets_at > self._resets_at + self.window / 2:  # the server has begun its next window already
                self._left = math.inf
            self._resets_at = resets_at
        if said.remaining is None:
            return None
        if self._resets_at == math.inf:
            self._resets_at = now + self.window
        self._left = min(self._left, said.remaining)
        return self._resets_at - now if said.remaining == 0 else None

    def view(self, monotonic: float, now: float) -> RateLimit:
        """What is known; `now` is the same moment by the wall clock."""
        if monotonic >= self._resets_at:
            self._begin_window(monotonic)
        remaining = None if self._left == math.inf else max(0, int(self._left))
        if self._resets_at == math.inf:
            return RateLimit(self.limit, remaining, None)
        return RateLimit(self.limit, remaining, datetime.fromtimestamp(now + self._resets_at - monotonic, UTC))

    def _fit(self, limit: int) -> None:
        self.limit = limit
        self._burst = max(1.0, limit * BURST)
        self._rate = max(1.0, limit - self._burst) / self.window

    def _begin_window(self, now: float) -> None:
        self._resets_at += self.window * (1 + (now - self._resets_at) // self.window)
        self._left = self.limit


class Limiter:
    """Makes callers wait until a call fits both limits; first come, first served."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._minute = Budget(PER_MINUTE, 60.0)
        self._day = Budget(PER_DAY, 86_400.0)
        self._waiting = 0
        self._turn = anyio.Lock()

    async def acquire(self) -> None:
        """Wait for the permit to send one request. Whoever is cancelled while waiting takes none."""
        if not self._waiting:
            if not self.reserve():
                return
            self._turn = anyio.Lock()  # every queue gets its own, as the next may form in another event loop
        self._waiting += 1
        try:
            async with self._turn:  # only the first in the queue watches the clock
                while True:
                    await anyio.lowlevel.checkpoint_if_cancelled()  # cancelled just as it woke: the next may have it
                    if not (wait := self.reserve()):
                        return
                    await self._clock.sleep(wait)
        finally:
            self._waiting -= 1

    def observe(self, headers: Mapping[str, str]) -> float | None:
        """Learn from the headers of an answer.

        Args:
            headers: The headers, by names in lower case.

        Returns:
            The seconds until a used-up limit starts anew; None if the answer tells of no used-up limit.
        """
        monotonic = self._clock.monotonic()
        now = _moment(headers.get("date", "")) or self._clock.now()  # by the server's clock, its own resets are right
        waits = [
            budget.observe(monotonic, announced(headers, period, now, budget.window))
            for budget, period in ((self._minute, "minute"), (self._day, "day"))
        ]
        return max((wait for wait in waits if wait is not None), default=None)

    def statistics(self) -> RateLimits:
        """What is known of the limits, and who waits."""
        monotonic, now = self._clock.monotonic(), self._clock.now()
        return RateLimits(self._minute.view(monotonic, now), self._day.view(monotonic, now), self._waiting)

    def reserve(self) -> float:
        """Take a permit from both budgets and return 0, or take none and return the seconds to wait; asks no queue."""
        now = self._clock.monotonic()
        minute, day = self._minute.wait(now), self._day.wait(now)
        if minute or day:
            return max(minute, day)
        self._minute.take()
        self._day.take()
        return 0.0


limiters: WeakValueDictionary[tuple[str, str, int | None], Limiter] = WeakValueDictionary()


def limiter_for(host: str, key: str, clock: Clock) -> Limiter:
    """Find the limiter of an account; it lives as long as a client holds it.

    Clients share one if host, key and clock are the same. All system clocks are the same; any other clock is only the
    same as itself, so that its time never mixes with another.
    """
    which_clock = None if isinstance(clock, SystemClock) else id(clock)  # the limiter keeps the clock, so its id, alive
    return limiters.setdefault((host.lower(), sha256(key.encode()).hexdigest(), which_clock), Limiter(clock))


def announced(headers: Mapping[str, str], period: str, now: float, window: float) -> Announced:
    """Read what an answer says about the limit per `minute` or `day`."""
    return Announced(
        _count(headers.get(f"x-rate-limit-limit-{period}", "")),
        _count(headers.get(f"x-rate-limit-remaining-{period}", "")),
        seconds_until(headers.get(f"x-rate-limit-reset-{period}", ""), now, window),
    )


def seconds_until(reset: str, now: float, window: float) -> float | None:
    """Read a reset header, at most one window ahead. It is documented as a timestamp in no stated format, so all do.

    Returns:
        The seconds to go, negative if it is over; None if the text makes no sense.
    """
    try:
        seconds = float(reset)
        if seconds > window:  # too long for seconds to go, so it is a moment
            seconds -= now
    except ValueError:
        moment = _moment(reset)
        if moment is None:
            return None
        seconds = moment - now
    return min(seconds, window) if seconds > -window else None


@lru_cache(maxsize=16)  # one reset serves a whole window of answers
def _moment(text: str) -> float | None:
    """Read an ISO timestamp or an HTTP date as seconds since the epoch; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        from email.utils import parsedate_to_datetime  # here, because it takes 10 ms, and httpx has it by now

        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _count(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 16 else 0 if text.startswith("-") else None
