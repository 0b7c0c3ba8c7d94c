"""How many requests an account may send now: pure arithmetic, to which the time is handed in.

`Bucket` is for a server that does not tell when its windows end, `Budget` is one limit, and `Account` has the two
limits of an account and counts the permits that are out. All times are seconds of a monotonic clock.

Why a window never gets more than its limit: a permit that is out may be counted in this window or in a later one, so
it is held against whichever window is current until its answer tells. A window counts as over only when it is over for
certain; that the server has begun the next one is learnt from the first answer that says so.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._announced import Announced, Reset

MINUTE, DAY = 60.0, 86_400.0
PER_MINUTE, PER_DAY = 1_000, 180_000  # the documented defaults, until an answer tells the account's own
FIRST = 5  # permits before the first answer: any account has twice as many per minute

SAME = 5.0  # announced ends of one window differ less than this, of two windows more
DRIFT = 1 + 5e-4  # how fast our clock may run compared to the server's
TRAVEL = 5.0  # seconds after which a request that was given up is counted, or never will be
RESERVE = 0.1  # share of a limit that is kept for interactive calls
RELEASED = 0.9  # share of a window in which what is kept for others is released bit by bit
OTHERS = 0.9  # share of a limit that is left to other processes at most
NEAR_END = 0.1  # share of the day's limit that is spread until the reset
WHOLE = 1 - 1e-6  # a permit, less what floating-point arithmetic may lose


class RateLimit(NamedTuple):
    """What is known of one limit.

    Attributes:
        limit: Calls that a window allows; the documented default before the first answer.
        remaining: Calls left in the window; as the last answer has it, if none tells when the window ends; None if
            nobody knows.
        reset: When the next window begins, by the server's clock; None if no answer has told.
    """

    limit: int
    remaining: int | None
    reset: datetime | None


class RateLimits(NamedTuple):
    """What is known of an account's limits.

    Attributes:
        minute: The limit per minute.
        day: The limit per day.
        waiting: How many callers in this process wait for a permit.
    """

    minute: RateLimit
    day: RateLimit
    waiting: int


class Terms(NamedTuple):
    """On which terms a caller waits for a permit.

    Attributes:
        interactive: Whether somebody waits for the answer: first in the queue, and with a reserve.
        spread: Whether to make the end of the day's budget last until the reset, instead of using it up and failing.
        max_wait: Seconds that the caller waits at most.
    """

    interactive: bool = False
    spread: bool = False
    max_wait: float = math.inf


USUAL = Terms()


class Bucket:
    """A token bucket: it holds so many tokens and regains the rest of the limit evenly in each window.

    So no window, wherever it begins, gets more than the limit.
    """

    __slots__ = ("_burst", "_rate", "_tokens", "_updated_at")

    def __init__(self, limit: int, window: float, burst: float) -> None:
        self._tokens = self._burst = max(1.0, burst)
        self._rate = max(1.0, limit - self._burst) / window
        self._updated_at = -math.inf

    def wait(self, now: float, place: int) -> float:
        """Tell how many seconds it takes until there are so many permits."""
        self._tokens = tokens = min(self._burst, self._tokens + (now - self._updated_at) * self._rate)
        self._updated_at = now
        return 0.0 if tokens >= place * WHOLE else (place - tokens) / self._rate

    def take(self) -> None:
        """Take a permit, right after `wait` said that there is one."""
        self._tokens -= 1


class Budget:
    """One limit: what the current window of the server has left for us.

    Until an answer tells when the window ends, a bucket stands in for it.
    """

    def __init__(self, limit: int, window: float, bucket: Bucket) -> None:
        self.limit = limit
        self.window = window
        self.bucket: Bucket | None = bucket
        self._bucket_limit = 0  # the limit that the bucket is for, once an answer has come
        self.reserve = False  # whether a share is kept for interactive callers
        self._paused_until = -math.inf  # without knowing the window
        self._told: tuple[float, int | None] = (-math.inf, None)  # without the window: when, and what remained
        self._reset = -math.inf  # the end of the current window, by the server's clock
        self.end = math.inf  # ... by ours, at the latest
        self._sure_end = math.inf  # ... as far as it follows from the receipt of answers alone
        self._trusted = True  # whether announced times have not been wrong yet
        self._began = math.inf  # when we took the current window for begun; inf if an answer said so
        self._used = 0  # by all processes, as far as answers tell
        self._own = 0  # by this one, as far as answered
        self._others = 0  # by other processes, in the window before
        self._lost: list[float] = []  # permits without a useful answer: when each is counted or never will be
        self._warned = -math.inf  # the end of the window that somebody was last warned about

    def wait(self, now: float, out: int, interactive: bool = False, place: int = 1) -> float:
        """Tell how many seconds to wait for a permit, or for the one at a later place of the queue.

        Nobody can tell when an answer comes: while permits are out, a later `observe` may shorten the wait.

        Args:
            now: The time.
            out: Permits that are out.
            interactive: Whether the reserve is for this caller.
            place: 1 for the next permit.
        """
        if self.bucket is not None:
            return max(self.bucket.wait(now, place), self._paused_until - now)
        if now >= self.end:
            self._advance(now, out)
        spare = self.limit - self._used - len(self._lost) - out - place
        if spare < 0:
            return self.end - now + (-spare - 1) // self.limit * self.window
        if not (self._others or self.reserve):
            return 0.0
        return self._wait_for_release(now, spare, out, interactive)

    def _wait_for_release(self, now: float, spare: int, out: int, interactive: bool) -> float:
        """The wait if what is kept for others, at first all of it, may grow no larger than `spare`."""
        kept = float(max(0, self._others - max(0, self._used - self._own - out)))
        if self.reserve and not interactive:
            kept += math.ceil(self.limit * RESERVE)
        if kept <= spare:
            return 0.0
        released_at = self.end - self.window * (1 - RELEASED)
        return max(0.0, released_at - self.window * RELEASED * spare / kept - now)

    def free(self, out: int) -> int:
        """How many permits there are for anybody, until the window ends or something is learnt."""
        if self.bucket is not None or self._others or self.reserve:
            return 0
        return max(0, self.limit - self._used - len(self._lost) - out)

    def used_up(self, now: float, interactive: bool = False) -> bool:
        """Whether no answer that is still to come can bring a permit before the reset."""
        if self.bucket is not None:
            return now < self._paused_until
        return self.wait(now, 0, interactive) > 0

    def spread(self, now: float, out: int, last: float) -> float:
        """Tell how long to wait so that what is left near the end of the budget lasts until the reset."""
        left = self.limit - self._used - len(self._lost) - out
        if self.bucket is not None or left > self.limit * NEAR_END or left < 1:
            return 0.0
        return max(0.0, last + (self.end - now) / left - now)

    def surely_out(self, out: int) -> int:
        """How many of the permits that are out no answer has counted for certain; to be safe, `wait` assumes all."""
        return max(0, self._own + out - self._used)

    def observe(self, now: float, out: int, sent: float, said: Announced) -> bool:
        """Learn from an answer. Returns whether it is about the current window.

        Args:
            now: When the answer came.
            out: Permits that are out besides.
            sent: When its permit was given.
            said: What it says.
        """
        if now >= self.end:
            self._advance(now, out)
        if said.limit is not None:
            self.limit = said.limit
        if said.reset is None:
            self._observe_without_reset(now, said.remaining)
            return True
        newcomer = self.bucket is not None
        if not self._find_window(now, out, sent, said.reset):
            return False
        self._own += 1
        if said.remaining is None:
            self._lost.append(now)
            return True
        self._used = max(self._used, self.limit - said.remaining)
        self._lost = [settled for settled in self._lost if settled > sent]
        if newcomer:
            self._own = self._used  # what was used before we came does not tell what others will use
        return True

    def _observe_without_reset(self, now: float, remaining: int | None) -> None:
        """The window is not told: fall back to the one that is known, or to its length."""
        if self.bucket is None:
            self._lost.append(now)
            if remaining is not None:
                self._used = max(self._used, self.limit - remaining)
            return
        if self._bucket_limit != self.limit:
            self.bucket, self._bucket_limit = _bucket(self.limit, self.window), self.limit
        self._told = (now, remaining)
        if remaining == 0:
            self._paused_until = now + self.window

    def _find_window(self, now: float, out: int, sent: float, reset: Reset) -> bool:
        """Find out which window an answer is about, and when it ends. Returns False for one that is over."""
        told = now + reset.within if self._trusted else math.inf
        earliest = reset.moment - (now - sent) if reset.to_go else reset.moment
        if self.bucket is not None:
            self.bucket = None
            self._begin(now, reset.moment, told, now + self.window)
            self._began = math.inf
        elif earliest > self._reset + SAME:  # the server has begun its next window already
            windows = (reset.moment - self._reset) / self.window
            passed = round(windows)
            self._count_others(out, passed)
            as_before = self.window * passed * DRIFT if abs(windows - passed) * self.window < SAME else math.inf
            sure_end = min(self._sure_end + as_before, now + self.window)
            self._begin(now, reset.moment, min(told, self.end + as_before), sure_end)
            self._began = math.inf
        elif reset.moment < self._reset - SAME:
            if sent < self._began:
                return False
            self._trusted = False  # the window that we took for over was not when this was sent: a clock is wrong
            self._begin(now, reset.moment, math.inf, now + self.window)
        else:
            self._sure_end = min(self._sure_end, now + self.window)
            self.end = min(self.end, self._sure_end, told)
        return True

    def runs_low(self) -> bool:
        """Whether the current window has less than a tenth left; true once in each window."""
        if self.limit - self._used >= self.limit * NEAR_END or self._reset < self._warned + SAME:
            return False
        self._warned = self._reset
        return True

    def lose(self, when: float) -> None:
        """Count a permit as used although no answer tells in which window it was counted, at `when` at the latest."""
        self._lost.append(when)

    def use_up(self, now: float) -> None:
        """Give no more permits until the reset: the server refused one and does not say why."""
        if self.bucket is not None:
            self._paused_until = now + self.window
        else:
            self._used = self.limit

    def view(self, now: float, out: int) -> RateLimit:
        """What is known of the limit."""
        if self.bucket is not None:
            told_at, remaining = self._told
            return RateLimit(self.limit, remaining if now < told_at + self.window else None, None)
        if now >= self.end:
            self._advance(now, out)
        left = self.limit - self._used - len(self._lost) - self.surely_out(out)
        return RateLimit(self.limit, max(0, left), self.reset())

    def reset(self) -> datetime | None:
        """When the next window begins, by the server's clock."""
        return None if self.bucket is not None else datetime.fromtimestamp(self._reset, UTC)

    def _advance(self, now: float, out: int) -> None:
        """Go to the window that is current now: the last one that was announced is over."""
        passed = 1 + (now - self.end) // self.window
        self._count_others(out, int(passed))
        over = self.window * passed
        self._begin(now, self._reset + over, self.end + over * DRIFT, self._sure_end + over * DRIFT)

    def _begin(self, now: float, reset: float, end: float, sure_end: float) -> None:
        self._lost = [settled for settled in self._lost if settled > now - TRAVEL]
        self._reset, self._sure_end, self._began = reset, sure_end, now
        self.end = min(end, sure_end)
        self._used = self._own = 0

    def _count_others(self, out: int, passed: int) -> None:
        """What others used in the last minute they may want again; of a whole day that would be too much to keep."""
        others = self._used - self._own - out - len(self._lost) if passed == 1 and self.window == MINUTE else 0
        self._others = max(0, min(others, int(self.limit * OTHERS)))


def _bucket(limit: int, window: float) -> Bucket:
    """A bucket for a limit: a burst of a tenth per minute, of nine tenths per day, so that a day need not be even."""
    return Bucket(limit, window, limit * (0.1 if window == MINUTE else 0.9))


class Account:
    """Both limits of an account, and the permits that are out: given, and neither answered nor lost nor returned."""

    def __init__(self) -> None:
        self.minute = Budget(PER_MINUTE, MINUTE, Bucket(2 * FIRST, MINUTE, FIRST))
        self.day = Budget(PER_DAY, DAY, _bucket(PER_DAY, DAY))
        self.out = 0
        self._last = -math.inf
        self._free = 0  # permits that may be given without another look at the budgets
        self._free_until = -math.inf

    def keep_reserve(self) -> None:
        """From now on, keep a share of both limits for interactive callers."""
        self.minute.reserve = self.day.reserve = True
        self._free = 0

    def reserve(self, now: float, terms: Terms = USUAL) -> float:
        """Take a permit from both budgets and return 0, or take none and return the seconds to wait."""
        if self._free and now < self._free_until and not terms.spread:
            self._free -= 1
            self.out += 1
            self._last = now
            return 0.0
        out = self.out
        minute, day = self.minute, self.day
        wait = minute.wait(now, out, terms.interactive) or day.wait(now, out, terms.interactive)
        if terms.spread and not terms.interactive:
            wait = max(wait, day.spread(now, out, self._last))
        if wait:
            return wait
        self.out = out + 1
        self._last = now
        if minute.bucket is not None:
            minute.bucket.take()
        if day.bucket is not None:
            day.bucket.take()
        self._free = min(minute.free(out + 1), day.free(out + 1))
        self._free_until = min(minute.end, day.end)
        return 0.0

    def estimate(self, now: float, terms: Terms, ahead: int) -> float:
        """Tell how long a caller will have to wait behind so many others: at least, and as a rule exactly."""
        return max(
            budget.wait(now, budget.surely_out(self.out), terms.interactive, ahead + 1)
            for budget in (self.minute, self.day)
        )

    def answered(self, now: float, sent: float, minute: Announced, day: Announced, refused: bool = False) -> None:
        """Learn from the answer to a request whose permit was given at `sent`; `refused` if it is a 429."""
        self.out -= 1
        self._free = 0
        current = self.minute.observe(now, self.out, sent, minute)
        self.day.observe(now, self.out, sent, day)
        if refused and current and 0 not in (minute.remaining, day.remaining):
            self.minute.use_up(now)

    def lost(self, now: float) -> None:
        """A request was given up, and nobody knows whether the server counts it."""
        self.out -= 1
        self._free = 0
        for budget in (self.minute, self.day):
            budget.lose(now + TRAVEL)

    def returned(self) -> None:
        """A request was not sent after all."""
        self.out -= 1
        self._free = 0
